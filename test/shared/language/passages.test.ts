import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/shared/language/passages.ts';
import type { Passage } from '../../../src/shared/reading.ts';

/** What of a text is foreign, as "lang: words". */
function foreign(text: string, lang: string, passages: readonly Passage[] = []): string[] {
  return passagesOf({ kind: 'paragraph', lang, text, passages }, lang).map(
    (one) => `${one.lang}: ${text.slice(one.start, one.end)}`,
  );
}

/** The passage of some words. */
function mark(text: string, words: string, lang: string): Passage {
  const start = text.indexOf(words);
  return { start, end: start + words.length, lang };
}

test.each([
  [
    'de',
    'Er sagte: „We shall not go to the river today.“ Dann ging er.',
    ['en: We shall not go to the river today.'],
  ],
  [
    'en',
    'She wrote “Wir sind heute nicht mehr zu Hause” on the door.',
    ['de: Wir sind heute nicht mehr zu Hause'],
  ],
  [
    'de',
    'Sie kommt « Nous ne sommes pas dans la maison avec vous », sagt sie.',
    ['fr:  Nous ne sommes pas dans la maison avec vous '],
  ],
  ['de', 'Das Stück „Romeo and Juliet“ ist alt.', []],
  ['de', 'Man nennt sie „Smart Cities“, und sie kommen „in time“.', []],
  ['de', 'Er sagte: „Wir gehen heute nicht mehr an den Fluss.“', []],
  ['de', 'Der Titel „Berlin Paris Rom Wien Prag Budapest“ sagt alles.', []],
])('in %s: %s', (lang, text, expected) => {
  expect(foreign(text, lang)).toEqual(expected);
});

test('what the page marks is foreign, but for one or two words', () => {
  const text = 'Er rief „ad hoc“ und dann c’est la vie und ein déjà vu.';
  expect(
    foreign(text, 'de', [
      mark(text, 'ad hoc', 'la'),
      mark(text, 'c’est la vie', 'fr'),
      mark(text, 'déjà vu', 'fr'),
    ]),
  ).toEqual(['fr: c’est la vie']);
  const japanese = 'He said 家には誰もいませんでした today.';
  expect(foreign(japanese, 'en', [mark(japanese, '家には誰もいませんでした', 'ja')])).toHaveLength(1);
});

test('what the page marks as the language of the segment is not foreign', () => {
  const text = 'So sagen es die Leute in Wien.';
  expect(foreign(text, 'de', [mark(text, 'die Leute in Wien', 'de-AT')])).toEqual([]);
});

test('a quotation that the page marks is not judged again', () => {
  const text = 'Er sagte: „We shall not go to the river today.“';
  expect(foreign(text, 'de', [mark(text, 'We shall not go to the river today.', 'en-GB')])).toEqual([
    'en-GB: We shall not go to the river today.',
  ]);
});
