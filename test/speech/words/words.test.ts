import { describe, expect, test } from 'vitest';
import {
  estimateWords,
  spokenWeight,
  USUAL_SPEED,
  wordLengthAt,
  wordSpans,
} from '../../../src/speech/words/estimate-words.ts';
import { SpeedBook } from '../../../src/speech/words/speed-book.ts';

const words = (text: string, lang: string) =>
  [...wordSpans(text, lang)].map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  test('come without punctuation and space', () => {
    expect(words('“Well,” said Anna’s aunt — 3 times.', 'en')).toEqual([
      'Well',
      'said',
      'Anna’s',
      'aunt',
      '3',
      'times',
    ]);
  });

  test('are parted by the rules of the language, also without spaces', () => {
    expect(words('吾輩は猫である', 'ja').length).toBeGreaterThan(2);
  });

  test.each(['', 'not a tag!', 'constructor', 'x'])('are found in the language %j', (lang) => {
    expect(words('one two', lang)).toEqual(['one', 'two']);
  });

  test('are measured from an offset', () => {
    expect(wordLengthAt('Hello brave world', 6, 'en')).toBe(5);
    expect(wordLengthAt('Hello …', 6, 'en')).toBe(0);
    expect(wordLengthAt('Hello', 99, 'en')).toBe(0);
  });
});

describe('estimates', () => {
  test('begin at once, grow, and wait at marks', () => {
    const at = estimateWords('Yes. No, so.', 'en', 10).map((word) => word.at);
    expect(at).toEqual([0, (3 + 8 + 1) * 100, (3 + 8 + 1 + 2 + 3 + 1) * 100]);
  });

  test('take twice as long at half the speed', () => {
    const [fast, slow] = [20, 10].map((speed) => estimateWords('one two three', 'en', speed).at(-1)?.at ?? 0);
    expect(slow).toBe((fast ?? 0) * 2);
  });

  test('grant a digit more time than a letter', () => {
    expect(spokenWeight('1999')).toBeGreaterThan(spokenWeight('year'));
  });
});

describe('the speed of a voice', () => {
  test('is the usual one until it was heard, then its own, and follows slowly', () => {
    const book = new SpeedBook();
    expect(book.of('a')).toBe(USUAL_SPEED);
    book.learn('a', 100, 5, 1);
    expect(book.of('a')).toBe(20);
    book.learn('a', 100, 10, 1);
    expect(book.of('a')).toBeCloseTo(17);
    expect(book.of('b')).toBe(USUAL_SPEED);
  });

  test('is told at rate 1', () => {
    const book = new SpeedBook();
    book.learn('a', 100, 5, 2);
    expect(book.of('a')).toBe(10);
  });

  test('is not learnt from scraps or from nothing', () => {
    const book = new SpeedBook();
    book.learn('a', 5, 1, 1);
    book.learn('a', 100, 0, 1);
    expect(book.of('a')).toBe(USUAL_SPEED);
  });
});
