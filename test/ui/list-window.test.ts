import { expect, it } from 'vitest';
import { roomierSide } from '../../src/ui/list-window.ts';

it.each([
  ['below', 'there is room for it', { top: 300, bottom: 340 }, 700],
  ['above', 'there is more room', { top: 400, bottom: 444 }, 600],
  ['below', 'no side has room and this one has more', { top: 100, bottom: 144 }, 400],
] as const)('opens a list %s its field where %s', (side, _, field, windowHeight) => {
  expect(roomierSide(field, windowHeight, 304)).toBe(side);
});
