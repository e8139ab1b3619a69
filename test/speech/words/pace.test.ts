import { describe, expect, test } from 'vitest';
import { FEATURES, FeatureCount } from '../../../src/speech/words/features.ts';
import { Pace } from '../../../src/speech/words/pace.ts';
import { PaceBook } from '../../../src/speech/words/pace-book.ts';

const whole = (text: string) => new FeatureCount(text, 'en').whole();
/** A voice that is slower than the usual one, and rests at commas longer still. */
const slow = new Pace(
  new Pace().weights.map((weight, i) => (FEATURES[i] === 'commas' ? weight * 3.2 : weight * 1.6)),
);
const simulated = (text: string) => slow.seconds(whole(text));
const TEXTS = [
  'The lamp turned once every ten seconds.',
  'Nobody, not even the mayor, needed a clock.',
  'In 1987 the engineers came. They stayed for a week.',
  'It stays dark while the sea is empty, and it wakes when a boat comes near.',
];
const [TEXT = ''] = TEXTS;

describe('the pace of a voice', () => {
  test('is within a tenth, after ten sentences of a voice that is slower and rests longer, for another like them', () => {
    const pace = new Pace();
    for (let i = 0; i < 10; i++) {
      const text = TEXTS[i % TEXTS.length] ?? '';
      expect(pace.learn(whole(text), simulated(text))).toBe(true);
    }
    const other = 'A light that answers, says the keeper, is a neighbour.';
    expect(pace.seconds(whole(other)) / simulated(other)).toBeGreaterThan(0.9);
    expect(pace.seconds(whole(other)) / simulated(other)).toBeLessThan(1.1);
    expect(pace.lessons).toBe(10);
  });

  test('learns less from each lesson, the more it had', () => {
    const change = (pace: Pace) => {
      const before = pace.seconds(whole(TEXT));
      pace.learn(whole(TEXT), before * 1.5);
      return pace.seconds(whole(TEXT)) - before;
    };
    const { weights } = new Pace();
    const [fresh, experienced, old] = [0, 10, 200].map((lessons) => change(new Pace(weights, lessons)));
    expect(fresh).toBeGreaterThan(experienced ?? 0);
    expect(experienced).toBeGreaterThan(old ?? 0);
    expect(old).toBeGreaterThan(0);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 0.01, 900])(
    'refuses a lesson of %d s',
    (seconds) => {
      const pace = new Pace();
      expect(pace.learn(whole(TEXT), seconds)).toBe(false);
      expect(pace.weights).toEqual(new Pace().weights);
    },
  );

  test('follows a voice that was changed, once it is sure', () => {
    const pace = new Pace();
    const lesson = () => pace.learn(whole(TEXT), new Pace().seconds(whole(TEXT)) * 5);
    expect([lesson(), lesson(), lesson(), lesson()]).toEqual([false, false, false, true]);
  });

  test('has no weight below a tenth of what it began with, whatever it was taught', () => {
    const pace = new Pace();
    const seconds = (text: string) => new Pace().seconds(whole(text));
    for (let i = 0; i < 200; i++)
      for (const text of TEXTS) pace.learn(whole(text), seconds(text) * (i % 2 ? 0.34 : 2.9));
    const least = pace.weights.map((weight, i) => weight / (new Pace().weights[i] ?? 0));
    // What a tenth is after rounding.
    expect(Math.min(...least)).toBeGreaterThan(0.0999);
  });
});

describe('the book of paces', () => {
  const anna = { voice: 'anna', lang: 'en-GB', rate: 1 };
  const two = whole('one two');

  test('knows a pace by voice, language and rate; a new rate is guessed from the last one', () => {
    const book = new PaceBook();
    for (const text of TEXTS) book.learn(anna, whole(text), simulated(text));
    expect(book.of({ ...anna, lang: 'en-US' })).toBe(book.of(anna));
    const known = book.of(anna).seconds(two);
    expect(book.of({ ...anna, rate: 2 }).seconds(two)).toBeCloseTo(known / 2);
    const fresh = new Pace().seconds(two);
    expect(book.of({ ...anna, lang: 'de' }).seconds(two)).toBeCloseTo(fresh);
    expect(book.of({ ...anna, voice: 'ben' }).seconds(two)).toBeCloseTo(fresh);
    expect(book.of({ ...anna, voice: 'ben', rate: 0 }).seconds(two)).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  test('tells what it learned in a form that brings it back, with as much trust', () => {
    const book = new PaceBook();
    const kept: Parameters<PaceBook['restore']>[0][number][] = [];
    book.onLearned((pace) => kept.push(pace));
    for (const text of TEXTS) book.learn(anna, whole(text), simulated(text));
    expect(kept.map(({ lessons }) => lessons)).toEqual([1, 2, 3, 4]);
    expect(kept[3]).toMatchObject({ voice: 'anna', lang: 'en', rate: 1 });
    const later = new PaceBook();
    later.restore(JSON.parse(JSON.stringify(kept.slice(-1))));
    expect(later.of(anna).weights).toEqual(book.of(anna).weights);
    expect(later.of(anna).lessons).toBe(4);
  });

  test('tells less often what changes little', () => {
    const book = new PaceBook();
    const kept: number[] = [];
    book.onLearned(({ lessons }) => kept.push(lessons));
    for (let i = 0; i < 40; i++) book.learn(anna, whole(TEXT), simulated(TEXT));
    expect(kept).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40]);
  });

  test('a refused lesson is not told', () => {
    const book = new PaceBook();
    book.onLearned(() => expect.unreachable());
    book.learn(anna, whole(TEXT), 900);
  });

  test('what was learned since is not undone by what was kept', () => {
    const book = new PaceBook();
    book.learn(anna, whole(TEXT), simulated(TEXT));
    const { weights } = book.of(anna);
    const old = { voice: 'anna', lang: 'en', rate: 1, weights: slow.weights, lessons: 30 };
    book.restore([old, { ...old, voice: 'ben' }]);
    expect(book.of(anna).weights).toEqual(weights);
    expect(book.of({ ...anna, voice: 'ben' }).weights).toEqual(slow.weights);
  });

  test('what was only looked up gives way to what was kept', () => {
    const book = new PaceBook();
    book.of(anna);
    book.restore([{ voice: 'anna', lang: 'en', rate: 1, weights: slow.weights, lessons: 30 }]);
    expect(book.of(anna).weights).toEqual(slow.weights);
  });

  test('forgets what was not used for long', () => {
    const book = new PaceBook();
    for (const text of TEXTS) book.learn(anna, whole(text), simulated(text));
    for (let i = 0; i < 39; i++) book.of({ ...anna, voice: `voice ${i}` });
    expect(book.of(anna).lessons).toBe(4);
    for (let i = 0; i < 40; i++) book.of({ ...anna, voice: `other ${i}` });
    expect(book.of(anna).lessons).toBe(0);
  });
});
