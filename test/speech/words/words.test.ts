import { describe, expect, test } from 'vitest';
import { estimateWords, wordLengthAt, wordSpans } from '../../../src/speech/words/estimate-words.ts';
import { FeatureCount } from '../../../src/speech/words/features.ts';
import { Pace } from '../../../src/speech/words/pace.ts';
import { PaceBook } from '../../../src/speech/words/pace-book.ts';
import { growth } from '../../shared/sentences/growth.ts';

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

/** A text's length for a voice that has its own seconds for letters, commas and the rest. */
const simulated = (text: string, factor: number) => new Pace(undefined, factor).seconds(whole(text));
const whole = (text: string) => new FeatureCount(text, 'en').whole();
const TEXTS = [
  'The lamp turned once every ten seconds.',
  'Nobody, not even the mayor, needed a clock.',
  'In 1987 the engineers came. They stayed for a week.',
  'It stays dark while the sea is empty, and it wakes when a boat comes near.',
];

describe('estimates', () => {
  test('begin at once, grow, and wait at marks', () => {
    const at = (text: string) => estimateWords(text, 'en', new Pace()).map((word) => word.at);
    expect(at('Yes no so')[0]).toBe(0);
    expect(at('Yes, no')[1]).toBeGreaterThan((at('Yes no')[1] ?? 0) + 100);
    expect(at('It is 3,5 of it')[3]).toBe(at('It is 35 of it')[3]);
  });

  test.each([
    ['en', 'A 😀 wise cafe\u0301 paid $3.50 — twice, e.g. in 2019.'],
    ['de', 'Die AfD-Abgeordneten, 600 an der Zahl, sprachen über „Fußgängerübergänge“.'],
    ['ja', '吾輩は猫である。名前はまだ無い。'],
    ['zh', '我喜欢看书，也喜欢写字。'],
    ['ar', 'ذهب الولد إلى المدرسة، ثم عاد.'],
    ['hi', 'मैं घर जा रहा हूँ।'],
    ['', '!!! … ___'],
  ])('never run backwards in %s, and stay within the sentence', (lang, text) => {
    const pace = new Pace();
    const words = estimateWords(text, lang, pace);
    const end = pace.seconds(new FeatureCount(text, lang).whole()) * 1000;
    const at = words.map((word) => word.at);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(new Set(at).size).toBe(at.length);
    for (const time of at) expect(time).toBeLessThan(end);
  });

  test('cost no more for each word of a long text', () => {
    const run = (times: number) => () => {
      const count = new FeatureCount('wort '.repeat(times), 'de');
      for (let at = 0; at < times * 5; at += 5) count.upTo(at);
    };
    expect(growth(run(8000), run(32_000))).toBeLessThan(12);
  });
});

describe('the pace of a voice', () => {
  test('comes near to a voice that is slower, within ten sentences', () => {
    const pace = new Pace();
    for (let i = 0; i < 10; i++) {
      const text = TEXTS[i % TEXTS.length] ?? '';
      expect(pace.learn(whole(text), simulated(text, 1.6))).toBe(true);
    }
    const other = 'A light that answers, says the keeper, is a neighbour.';
    expect(pace.seconds(whole(other)) / simulated(other, 1.6)).toBeCloseTo(1, 1);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 0.01, 900])(
    'refuses a lesson of %d s',
    (seconds) => {
      const pace = new Pace();
      expect(pace.learn(whole(TEXTS[0] ?? ''), seconds)).toBe(false);
      expect(pace.weights).toEqual(new Pace().weights);
    },
  );

  test('follows a voice that was changed, once it is sure', () => {
    const pace = new Pace();
    const lesson = () => pace.learn(whole(TEXTS[3] ?? ''), simulated(TEXTS[3] ?? '', 5));
    expect([lesson(), lesson(), lesson(), lesson()]).toEqual([false, false, false, true]);
  });

  test('has no weight below zero, whatever it was taught', () => {
    const pace = new Pace();
    for (let i = 0; i < 50; i++) for (const text of TEXTS) pace.learn(whole(text), i % 2 ? 1.4 : 5);
    expect(Math.min(...pace.weights)).toBeGreaterThan(0);
  });

  test('is kept by voice, language and rate; a new rate is guessed from the last one', () => {
    const book = new PaceBook();
    const anna = { voice: 'anna', lang: 'en-GB', rate: 1 };
    for (const text of TEXTS) book.of(anna).learn(whole(text), simulated(text, 2));
    expect(book.of({ ...anna, lang: 'en-US' })).toBe(book.of(anna));
    const slow = book.of(anna).seconds(whole('one two'));
    expect(book.of({ ...anna, rate: 2 }).seconds(whole('one two'))).toBeCloseTo(slow / 2);
    const fresh = new Pace().seconds(whole('one two'));
    expect(book.of({ ...anna, lang: 'de' }).seconds(whole('one two'))).toBeCloseTo(fresh);
    expect(book.of({ ...anna, voice: 'ben' }).seconds(whole('one two'))).toBeCloseTo(fresh);
  });
});
