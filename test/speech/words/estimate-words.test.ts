import { describe, expect, test } from 'vitest';
import { estimateWords } from '../../../src/speech/words/estimate-words.ts';
import { FEATURES, FeatureCount } from '../../../src/speech/words/features.ts';
import { Pace } from '../../../src/speech/words/pace.ts';
import { growth } from '../../shared/sentences/growth.ts';

/** What a text holds, without letters and what every text has. */
function amounts(text: string, lang = 'en'): Record<string, number> {
  const found = new FeatureCount(text, lang).whole();
  const named = FEATURES.map((feature, i) => [feature, found[i] ?? 0] as const);
  const always = ['letters', 'lead', 'tail'];
  return Object.fromEntries(named.filter(([feature, amount]) => amount > 0 && !always.includes(feature)));
}

describe('what takes a voice time', () => {
  test.each([
    ['de', 'Die Katze und der Hund', { words: 2, smallWords: 3, joins: 1 }],
    ['en', 'And cats, and dogs', { words: 2, smallWords: 2, commas: 1 }],
    ['en', 'He said:“Yes.” Then (perhaps) no', { words: 4, smallWords: 2, colons: 1, stops: 1, quotes: 2 }],
    ['en', 'a dash—like this — or this', { words: 2, smallWords: 4, quotes: 1, colons: 1 }],
    ['de', 'Die AfD, BMW und DVDs', { words: 1, smallWords: 2, spelled: 7, commas: 1, joins: 1 }],
    ['de', 'Die GmbH im Kapitel FREI', { words: 2, smallWords: 2, spelled: 4 }],
    ['en', 'A I', { smallWords: 2 }],
    ['en', 'It is 3.5 of 1,200.', { smallWords: 3, numbers: expect.any(Number), years: 1 }],
    ['de', 'Eva M. Berg', { words: 2, spelled: 1, commas: 1 }],
    ['tr', 'Krk vrh 😀 e\u0301', { words: 3 }],
    ['ja', '猫。犬、', { words: 2, stops: 1, commas: 1 }],
    ['ar', 'ذهب، ثم عاد؟', { words: 3, commas: 1 }],
  ])('in %s: %j', (lang, text, expected) => {
    expect(amounts(text, lang)).toEqual(expected);
  });

  test('numbers are as long as their words, and years are known', () => {
    const of = (text: string, lang: string) => amounts(text, lang);
    expect(of('1987', 'de')).toEqual({ numbers: expect.any(Number), years: 1 });
    expect(of('1,850', 'en')['years']).toBe(1);
    const long = (text: string, lang: string) => of(text, lang)['numbers'] ?? 0;
    expect(long('600', 'en')).toBeLessThan(long('687', 'en'));
    expect(long('5 %', 'de')).toBeGreaterThan(long('5', 'de'));
    expect(long('3–5', 'en')).toBeGreaterThan(long('35', 'en'));
    expect(long('a-b', 'en')).toBe(0);
    expect(long('٣٥', 'ar')).toBeGreaterThan(long('٣', 'ar'));
  });

  test('letters that are one sound count as one', () => {
    const letters = (text: string, lang: string) => new FeatureCount(text, lang).whole()[0] ?? 0;
    expect(letters('sch', 'de')).toBeLessThan(letters('s', 'de') + letters('c', 'de') + letters('h', 'de'));
    expect(letters('make', 'en')).toBeLessThan(letters('maket', 'en') - letters('t', 'en') / 2);
    expect(letters('cafe\u0301', 'fr')).toBeCloseTo(letters('cafe', 'fr'));
  });
});

describe('estimates', () => {
  test('begin at the first sound, grow, and wait at marks', () => {
    const at = (text: string) => estimateWords(text, 'en', new Pace()).map((word) => word.at);
    const [first = 0] = at('Yes no so');
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(70);
    expect(at('Yes, no')[1]).toBeGreaterThan((at('Yes no')[1] ?? 0) + 100);
    expect(at('Yes no.')).toEqual(at('Yes no'));
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

  test.each([
    ['words', 'wort ', 'de'],
    ['signs without space', '猫犬', 'ja'],
    ['letters of one word', 'a', 'en'],
    ['marks without a letter', '\u0301', 'en'],
    ['digits', '7', 'en'],
    ['capitals', 'A', 'de'],
  ])('take a time in step with the length of many %s', (_, part, lang) => {
    const run = (times: number) => () => estimateWords(part.repeat(times), lang, new Pace());
    expect(growth(run(5000), run(20_000))).toBeLessThan(12);
  });
});
