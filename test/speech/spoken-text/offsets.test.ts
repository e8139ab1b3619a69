import { expect, test } from 'vitest';
import { spokenText } from '../../../src/speech/spoken-text/spoken-text.ts';

const SOURCES = [
  'Nothing changes here.',
  'Am 05.12.2019 kam z. B. Otto IV. von Poitou.[12] & alle < 5 😀 gingen!!!',
  'Do\u00ADnau\u200B https://example.org/a & b [3].',
  '😀😀😀',
  '& &',
  '',
];

const everyOffset = (text: string): number[] =>
  Array.from({ length: text.length + 1 }, (_, offset) => offset);

test.each(SOURCES)('spoken offsets of %j map into the source in order', (source) => {
  const { text, toSource } = spokenText(source, 'de');
  const mapped = everyOffset(text).map(toSource);
  expect(mapped).toEqual(mapped.toSorted((one, other) => one - other));
  expect(Math.min(...mapped)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...mapped)).toBeLessThanOrEqual(source.length);
});

test.each(SOURCES)('source offsets of %j map into the spoken text in order', (source) => {
  const { text, toSpoken } = spokenText(source, 'de');
  const mapped = everyOffset(source).map(toSpoken);
  expect(mapped).toEqual(mapped.toSorted((one, other) => one - other));
  expect(Math.max(...mapped)).toBeLessThanOrEqual(text.length);
});

test.each(SOURCES)('spoken → source → spoken settles for %j', (source) => {
  const { text, toSource, toSpoken } = spokenText(source, 'de');
  for (const offset of everyOffset(text)) {
    const once = toSource(offset);
    expect(toSource(toSpoken(once))).toBe(once);
  }
});

test('what is spoken as it stands maps to itself', () => {
  const source = 'Hinz & Kunz, z. B. Otto, kamen.';
  const { text, toSource, toSpoken } = spokenText(source, 'de');
  for (const word of ['Hinz', 'Kunz', 'Otto', 'kamen']) {
    expect(toSource(text.indexOf(word))).toBe(source.indexOf(word));
    expect(toSpoken(source.indexOf(word))).toBe(text.indexOf(word));
  }
});

test.each([
  ['a plain word', 'Heute kam Otto.', 'Otto', 'Otto'],
  ['a word of an abbreviation written out', 'Obst, z. B. Birnen', 'Beispiel', 'z. B.'],
  ['the month of a date in figures', 'Am 05.12.2019 war Frost', 'Dezember', '05.12.2019'],
  ['a word with a soft hyphen', 'Die Do\u00ADnau fließt', 'Donau', 'Do\u00ADnau'],
  ['a word after a footnote', 'So ist es [12] heute', 'heute', 'heute'],
  ['the domain of an address', 'Auf https://example.org/a/b steht es', 'example', 'https://example.org/a/b'],
])('the span of %s', (_name, source, word, expected) => {
  const { text, sourceSpan } = spokenText(source, 'de');
  const { start, end } = sourceSpan(text.indexOf(word), word.length);
  expect(source.slice(start, end)).toBe(expected);
});

test('a word of unknown length has the span of its first character', () => {
  expect(spokenText('Heute kam Otto.', 'de').sourceSpan(6, 0)).toEqual({ start: 6, end: 7 });
});

test('a span beyond the end stays within the source', () => {
  expect(spokenText('Otto', 'de').sourceSpan(2, 99)).toEqual({ start: 2, end: 4 });
});
