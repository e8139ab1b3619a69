import { describe, expect, test } from 'vitest';
import { splitChunks } from '../../../src/speech/chunks/split-chunks.ts';
import { pick, randomFrom } from '../../fakes/random.ts';

const chunks = (text: string, longest: number, lang = 'en') =>
  splitChunks(text, lang, longest).map(({ start, end }) => text.slice(start, end));

const graphemeStarts = (text: string) =>
  new Set([...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map((s) => s.index));

describe('a text in chunks', () => {
  test('is one where it is short enough', () => {
    expect(chunks('Short.', 6)).toEqual(['Short.']);
    expect(chunks('', 6)).toEqual(['']);
  });

  test('parts at the ends of clauses', () => {
    const text =
      'The harbour was empty when we came; nobody had told us, although we had asked, that the ferry (the last one of the year) had left.';
    expect(chunks(text, 60)).toEqual([
      'The harbour was empty when we came; ',
      'nobody had told us, although we had asked, ',
      'that the ferry (the last one of the year) had left.',
    ]);
  });

  test('parts before a conjunction of its language where there is no mark', () => {
    const text =
      'Die Fähre war schon am frühen Morgen abgefahren und niemand hatte uns am Abend davon erzählt';
    expect(chunks(text, 60, 'de')).toEqual([
      'Die Fähre war schon am frühen Morgen abgefahren ',
      'und niemand hatte uns am Abend davon erzählt',
    ]);
  });

  test('keeps a no-break space and an abbreviation together where there is another place', () => {
    const text = 'It weighs about ten or twelve\u00A0kg as Dr. Miller said to all of us';
    const ends = chunks(text, 34).map((chunk) => chunk.slice(-4));
    expect(ends).not.toContain('Dr. ');
    expect(ends).not.toContain('lve\u00A0');
  });

  test('parts a script without spaces at its marks, then between words', () => {
    const text = '港口里一艘船也没有，没有人告诉我们今年最后一班渡轮早上已经离开了';
    expect(chunks(text, 22, 'zh')[0]).toBe('港口里一艘船也没有，');
  });

  test('never parts a grapheme, is never too long, and loses nothing', () => {
    const pieces = ['👩‍👩‍👧‍👦', 'e\u0301', '🇩🇪', 'क्षि', 'a', ' ', ', ', '한', '\r\n', '😀'];
    const random = randomFrom(7);
    for (let run = 0; run < 50; run += 1) {
      const text = Array.from({ length: 300 }, () => pick(random, pieces)).join('');
      const starts = graphemeStarts(text);
      const spans = splitChunks(text, 'en', 40);
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { start, end } of spans) {
        expect(starts.has(start)).toBe(true);
        expect(end - start).toBeGreaterThan(0);
        expect(end - start).toBeLessThanOrEqual(40);
      }
    }
  });

  test('parts a grapheme that is itself too long, but no character', () => {
    const text = `a${'\u0301'.repeat(100)}${'\u{1D165}'.repeat(40)}`;
    const parts = chunks(text, 25);
    expect(parts.join('')).toBe(text);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(25);
      expect(part).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test('takes time in step with the length', () => {
    const time = (length: number) => {
      const text = 'x'.repeat(length);
      const begun = performance.now();
      splitChunks(text, 'th', 175);
      return performance.now() - begun;
    };
    time(50_000);
    const one = Math.min(time(50_000), time(50_000), time(50_000));
    const four = Math.min(time(200_000), time(200_000), time(200_000));
    expect(four).toBeLessThan(10 * one);
  });
});
