import { expect, test, vi } from 'vitest';
import { splitSentences } from '../../../src/shared/sentences/split-sentences.ts';
import { growth } from './growth.ts';

const LARGE = 1_000_000;

// No measure: a busy machine may take long, and only the ratio counts.
vi.setConfig({ testTimeout: 120_000 });

/** Eight times the text takes eight times the time when linear, 64 times when quadratic. */
const FACTOR = 8;

test.each([
  ['one word', 'a'],
  ['stops', '.'],
  ['spaced stops', '. '],
  ['quotation marks', '"'],
  ['closing marks after stops', '.”'],
  ['quotations that never close', '.„a'],
  ['abbreviations', 'z. B. '],
  ['initials', 'A. '],
  ['list markers', '1) '],
  ['bullets', '• '],
  ['open brackets', '(a. '],
  ['empty lines', '\n'],
  ['white space', ' '],
  ['emoji', '😀 Wir '],
  ['stops without spaces', '.a'],
  ['quotations in sentences', 'Er: „A. B.“ '],
  ['apostrophes', "'a. "],
  ['lines', 'Aa\n'],
  ['short words', 'the '],
  ['Chinese quotations', '他：“去。”'],
])('the time for a text of %s grows with its length', (_name, seed) => {
  const time = (length: number) => {
    const text = seed.repeat(length / seed.length);
    return () => splitSentences(text, 'de');
  };
  expect(growth(time(4_000), time(4_000 * FACTOR))).toBeLessThan(FACTOR * 3);
});

test('a million characters with spaces and no mark are parted in linear time', () => {
  const thai = (length: number) => () => splitSentences('ไทย '.repeat(length / 4), 'th');
  expect(growth(thai(LARGE / FACTOR), thai(LARGE))).toBeLessThan(FACTOR * 2);
});

test('a million characters without a space are one sentence', () => {
  expect(splitSentences('x'.repeat(LARGE), 'en')).toEqual([{ start: 0, end: LARGE }]);
});

test('a million stops are one sentence', () => {
  expect(splitSentences('.'.repeat(LARGE), 'en')).toEqual([{ start: 0, end: LARGE }]);
});

test('a million quotation marks are one sentence', () => {
  expect(splitSentences('"'.repeat(LARGE), 'en')).toEqual([{ start: 0, end: LARGE }]);
});
