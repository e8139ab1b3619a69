import { describe, expect, test } from 'vitest';
import { isSamePage, parseKeptPlace } from '../../src/shared/kept-place.ts';
import { KEPT } from '../fakes/kept-places.ts';

test('reads what was kept', () => {
  expect(parseKeptPlace(JSON.parse(JSON.stringify(KEPT)))).toEqual(KEPT);
});

describe('takes for no place', () => {
  const cases: Record<string, unknown> = {
    nothing: undefined,
    text: 'here',
    'an address that is none': { ...KEPT, url: 'over there' },
    'an address without end': { ...KEPT, url: `https://example.org/${'a'.repeat(5000)}` },
    'a title without end': { ...KEPT, title: 'T'.repeat(301) },
    'a text without end': { ...KEPT, exact: 'a'.repeat(301) },
    'context without end': { ...KEPT, prefix: 'a'.repeat(65) },
    'a sentence that is no number': { ...KEPT, sentence: '0' },
    'no time': { ...KEPT, at: Number.NaN },
  };
  test.each(Object.entries(cases))('%s', (_, stored) => {
    expect(parseKeptPlace(stored)).toBeNull();
  });
});

test.each([
  ['https://a.example/b#c', 'https://a.example/b', true],
  ['https://a.example/b?c', 'https://a.example/b', false],
  ['', '', false],
])('%s and %s: the same page? %s', (one, other, same) => {
  expect(isSamePage(one, other)).toBe(same);
});
