import { expect, test } from 'vitest';
import { parseSession } from '../../src/shared/parse-session.ts';
import { progressOf, secondsLeft } from '../../src/shared/session.ts';
import { GARDEN } from '../fakes/readings.ts';
import { Machine } from '../fakes/sessions.ts';

const IDLE = { status: 'idle', ended: null };
const { active } = new Machine().begin(GARDEN).starts();

test.each([
  { status: 'idle', ended: 'finished' },
  { status: 'preparing', tabId: 3 },
  { status: 'failed', tabId: 3, error: 'pagePdf' },
  { status: 'speaking', active },
  { status: 'paused', active, error: null },
  { status: 'paused', active, error: 'voicesNone' },
])('reads the state $status', (state) => {
  expect(parseSession(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test.each([
  undefined,
  null,
  'speaking',
  [],
  { status: 'singing' },
  { status: 'failed', tabId: 3, error: 'nobodyKnows' },
  { status: 'preparing', tabId: -1 },
  { status: 'speaking' },
  { status: 'speaking', active: { ...active, speed: 0 } },
  { status: 'speaking', active: { ...active, lengthDone: null } },
  { status: 'paused', active },
])('takes %j for idle', (stored) => {
  expect(parseSession(stored)).toEqual(IDLE);
});

test('tells how far a reading is and how long it takes', () => {
  const reading = { ...active.reading, length: 1000 };
  expect(progressOf({ ...active, reading, lengthDone: 250 })).toBe(0.25);
  expect(progressOf({ ...active, reading: { ...reading, length: 0 } })).toBe(0);
  expect(secondsLeft({ ...active, reading, lengthDone: 250, speed: 15 }, 2)).toBe(25);
  expect(secondsLeft({ ...active, reading, lengthDone: 1200, speed: 15 }, 1)).toBe(0);
});
