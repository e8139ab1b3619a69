import { expect, test } from 'vitest';
import { MarkedLangs } from '../../../src/content/extract/marked-langs.ts';

/** What is marked otherwise than most in a text of runs, each with its language. */
function marked(...runs: readonly (readonly [lang: string, words: string])[]): string[] {
  const langs = new MarkedLangs();
  for (const [lang, words] of runs) langs.add(lang, words.length);
  const text = runs.map(([, words]) => words).join('');
  return langs.take(text).passages.map(({ start, end, lang }) => `${lang}: ${text.slice(start, end)}`);
}

test.each([
  [[['de', 'Alles ist deutsch.']], []],
  [
    [
      ['de', 'Er sagte'],
      ['en', ' see you '],
      ['en', 'soon'],
      ['de', ' und ging.'],
    ],
    ['en: see you soon'],
  ],
  [
    [
      ['fr', 'Bonsoir'],
      ['de', ', sagte er. '],
      ['', 'Hm'],
      ['fr', ' oui'],
    ],
    ['fr: Bonsoir', 'fr: oui'],
  ],
] as const)('%j', (runs, expected) => {
  expect(marked(...runs)).toEqual(expected);
});

test('says what most of a text is marked with, and begins anew with each block', () => {
  const langs = new MarkedLangs();
  langs.add('de', 3);
  langs.add('en', 5);
  expect(langs.take('Ja, yes.')).toEqual({ lang: 'en', passages: [{ start: 0, end: 3, lang: 'de' }] });
  langs.add('fr', 4);
  expect(langs.take('Oui.')).toEqual({ lang: 'fr', passages: [] });
});
