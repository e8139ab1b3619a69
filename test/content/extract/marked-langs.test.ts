import { expect, test } from 'vitest';
import { MarkedLangs } from '../../../src/content/extract/marked-langs.ts';

/** What is marked otherwise than German in a text of runs, each with its language. */
function marked(...runs: readonly (readonly [lang: string, words: string])[]): string[] {
  const langs = new MarkedLangs();
  for (const [lang, words] of runs) langs.add(lang, words.length);
  const text = runs.map(([, words]) => words).join('');
  return langs.take(text, 'de').map(({ start, end, lang }) => `${lang}: ${text.slice(start, end)}`);
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

test('begins anew with each block', () => {
  const langs = new MarkedLangs();
  langs.add('de', 4);
  langs.add('en', 4);
  expect(langs.take('Ja, yes.', 'de')).toHaveLength(1);
  langs.add('en', 4);
  expect(langs.take('Yes.', 'en')).toEqual([]);
});
