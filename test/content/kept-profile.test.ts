import { expect, it } from 'vitest';
import { keptProfile } from '../../src/content/kept-profile.ts';

const storage = (profiles: unknown) => ({ get: async () => ({ profiles }) });

it.each([
  ['https://example.org', { 'example.org': { textSize: 150 } }, 150],
  ['http://www.example.org:8080', { 'example.org': { textSize: 150 } }, 150],
  ['https://other.example', { 'example.org': { textSize: 150 } }, undefined],
  ['https://example.org', { 'example.org': { textSize: 'large' } }, undefined],
  ['https://example.org', undefined, undefined],
  ['https://a.example', { version: 2, everywhere: { textSize: 120 }, sites: {} }, 120],
  ['null', { 'example.org': { textSize: 150 } }, undefined],
])('a page of %s with %j kept has %s %%', async (origin, profiles, percent) => {
  expect((await keptProfile(storage(profiles), origin)).textSize).toBe(percent);
});
