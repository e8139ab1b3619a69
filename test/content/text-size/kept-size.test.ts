import { expect, it } from 'vitest';
import { keptSize } from '../../../src/content/text-size/kept-size.ts';

const storage = (profiles: unknown) => ({ get: async () => ({ profiles }) });

it.each([
  ['https://example.org', { 'example.org': { textSize: 150 } }, 150],
  ['http://example.org:8080', { 'example.org': { textSize: 150 } }, 150],
  ['https://other.example', { 'example.org': { textSize: 150 } }, 100],
  ['https://example.org', { 'example.org': { textSize: 'large' } }, 100],
  ['https://example.org', undefined, 100],
  ['null', { 'example.org': { textSize: 150 } }, 100],
])('a page of %s with %j kept has %i %%', async (origin, profiles, percent) => {
  expect(await keptSize(storage(profiles), origin)).toBe(percent);
});
