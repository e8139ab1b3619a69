import { afterEach, describe, expect, test, vi } from 'vitest';
import { estimateWords } from '../../../src/speech/words/estimate-words.ts';
import { Pace } from '../../../src/speech/words/pace.ts';
import { wordAt, wordSpans } from '../../../src/speech/words/word-spans.ts';

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
});

describe('the word at an offset', () => {
  const wordOf = (text: string, offset: number, lang = 'en') => {
    const span = wordAt(text, offset, lang);
    return span && text.slice(span.start, span.end);
  };

  test.each([
    ['Hello brave world', 6, 'brave'],
    ['Hello brave world', 8, 'brave'],
    ['Hello brave world', 5, 'brave'],
    ['Hello “brave” world', 6, 'brave'],
    ['Hello …', 6, undefined],
    ['Hello', 99, undefined],
  ])('in %j at %d is %j', (text, offset, word) => {
    expect(wordOf(text, offset)).toBe(word);
  });

  test('is found in a long text without a space', () => {
    const text = `${'猫'.repeat(3000)}。犬`;
    expect(wordOf(text, 3001, 'ja')).toBe('犬');
  });
});

describe('a long text', () => {
  afterEach(() => void vi.restoreAllMocks());

  /** How much text the segmenter was given in all, and at once. */
  function given(run: () => void) {
    const { segment } = Intl.Segmenter.prototype;
    const lengths: number[] = [];
    vi.spyOn(Intl.Segmenter.prototype, 'segment').mockImplementation(function (
      this: Intl.Segmenter,
      text: string,
    ) {
      lengths.push(text.length);
      return segment.call(this, text);
    });
    run();
    return { all: lengths.reduce((a, b) => a + b, 0), longest: Math.max(...lengths) };
  }

  test.each([
    ['en', 'The lamp doesn’t turn, but 3.5 boats come; none stays. '],
    ['de', 'Fußgängerübergänge sind „lang“ – z. B. diese 1.200. '],
    ['ar', 'ذهب الولد إلى المدرسة، ثم عاد. '],
    ['ja', '吾輩は猫である。名前はまだ無い。'],
  ])('in %s is parted as it is at once', (lang, sentence) => {
    const text = sentence.repeat(300);
    const atOnce = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment);
    expect(words(text, lang)).toEqual(atOnce);
  });

  // The segmenter itself takes a time for each word that grows with what it is given at once.
  test.each([
    ['words', 'wort '.repeat(10_000), 1000],
    ['signs without space', '猫犬'.repeat(25_000), 1000],
    ['one word', 'a'.repeat(50_000), 100_000],
    ['marks without a letter', '\u0301'.repeat(50_000), 100_000],
    ['half characters', '😀'.repeat(25_000), 1000],
  ])('of 50,000 %s is given to the segmenter in windows', (_, text, most) => {
    const { all, longest } = given(() => estimateWords(text, 'ja', new Pace()));
    expect(longest).toBeLessThanOrEqual(most);
    expect(all).toBeLessThan(text.length * 4);
  });
});
