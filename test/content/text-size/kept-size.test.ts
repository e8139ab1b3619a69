import { expect, it } from 'vitest';
import { keptSize } from '../../../src/content/text-size/kept-size.ts';

const storage = (profiles: unknown) => ({ get: async () => ({ profiles }) });

it.each([
  ['https://example.org', { 'example.org': { textSize: 150 } }, 150],
  ['http://www.example.org:8080', { 'example.org': { textSize: 150 } }, 150],
  ['https://other.example', { 'example.org': { textSize: 150 } }, null],
  ['https://example.org', { 'example.org': { textSize: 'large' } }, null],
  ['https://example.org', undefined, null],
  ['https://a.example', { version: 2, everywhere: { textSize: 120 }, sites: {} }, 120],
  ['null', { 'example.org': { textSize: 150 } }, null],
])('a page of %s with %j kept has %s %%', async (origin, profiles, percent) => {
  expect(await keptSize(storage(profiles), origin)).toBe(percent);
});
