import { expect, test } from 'vitest';
import { numberWords, signWord } from '../../../src/speech/words/number-words.ts';

test.each([
  ['de', '7', 'sieben'],
  ['de', '45', 'vierzig und fünf'],
  ['de', '1.200', 'zwölf hundert'],
  ['de', '1987', 'neunzehn hundert achtzig und sieben'],
  ['de', '2.000.001', 'zwei Millionen ein'],
  ['de', '3,14', 'drei Komma ein vier'],
  ['de', '044', 'null vier vier'],
  ['en', '45', 'forty five'],
  ['en', '100', 'one hundred'],
  ['en', '12,345', 'twelve thousand three hundred forty five'],
  ['en', '3.5', 'three point five'],
  ['en', '123456789', 'one two three four five six seven eight nine'],
])('in %s %s is "%s"', (lang, digits, words) => {
  expect(numberWords(digits, lang)?.join(' ')).toBe(words);
});

test.each([
  ['fr', '7'],
  ['constructor', '7'],
  ['de', '٧'],
])('in %s nobody knows %s', (lang, digits) => {
  expect(numberWords(digits, lang)).toBeUndefined();
});

test('signs have their words, where a voice says any', () => {
  expect(signWord('%', 'de-AT')).toBe('Prozent');
  expect(signWord('%', 'fr')).toBeUndefined();
  expect(signWord('constructor', 'de')).toBeUndefined();
});
