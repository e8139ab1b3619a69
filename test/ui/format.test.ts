import './fake-browser.ts';
import { expect, it } from 'vitest';
import { formatDuration, formatSeconds, languageName } from '../../src/ui/format.ts';

it.each([
  [0, '5 seconds'],
  [31, '35 seconds'],
  [56, '1 minute'],
  [89, '1 minute'],
  [150, '3 minutes'],
  [3_599, '1 hour'],
  [7_800, '2 hours 10 minutes'],
])('says %d s as %s', (seconds, words) => {
  expect(formatDuration(seconds)).toBe(words);
});

it('says seconds with their tenths', () => {
  expect([0.5, 1, 2].map(formatSeconds)).toEqual(['0.5 seconds', '1 second', '2 seconds']);
});

it('names languages, and leaves what is none as it is', () => {
  expect(languageName('de')).toBe('German');
  expect(languageName('not a tag')).toBe('not a tag');
});
