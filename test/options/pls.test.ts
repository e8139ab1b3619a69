// @vitest-environment jsdom
import '../ui/fake-browser.ts';
import { describe, expect, test } from 'vitest';
import { fromFile, toJson } from '../../src/options/pronunciations/files.ts';
import { fromPls, toPls } from '../../src/options/pronunciations/pls.ts';

const ENTRIES = [
  { written: 'R&D <x>', spoken: '"R" & D\u0007', lang: 'en', part: true, matchCase: true },
  { written: 'GIF', spoken: 'jif', lang: 'en', part: false, matchCase: false },
  { written: 'Škoda', spoken: '', lang: '', part: false, matchCase: false },
];

test('a lexicon comes back as it went, one language at a time', () => {
  expect(fromPls(toPls(ENTRIES, 'en'))).toEqual({
    entries: [{ ...ENTRIES[0], spoken: '"R" & D' }, ENTRIES[1]],
    unusable: 0,
  });
  expect(fromPls(toPls(ENTRIES, ''))).toEqual({ entries: [ENTRIES[2]], unusable: 0 });
});

test('JSON comes back as it went', () => {
  expect(fromFile(toJson(ENTRIES))).toEqual({ entries: ENTRIES, unusable: 0 });
});

const lexicon = (lexemes: string, head = '') =>
  `\uFEFF<?xml version="1.0"?>${head}<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-GB">${lexemes}</lexicon>`;

test('what others write is read: several graphemes, the first alias, no phonemes', () => {
  const text = lexicon(`<!-- cars --><meta name="x" content="y"/>
    <lexeme role="x"><grapheme>W3C</grapheme><grapheme>w3c</grapheme>
      <alias>World Wide Web Consortium</alias><alias>other</alias></lexeme>
    <lexeme><grapheme>tomato</grapheme><phoneme>təmɑːtəʊ</phoneme></lexeme>
    <lexeme><grapheme></grapheme><alias>x</alias></lexeme>`);
  const entry = { spoken: 'World Wide Web Consortium', lang: 'en', part: false, matchCase: false };
  expect(fromFile(text)).toEqual({
    entries: [
      { ...entry, written: 'W3C' },
      { ...entry, written: 'w3c' },
    ],
    unusable: 2,
  });
});

describe('what is no list is said to be none', () => {
  test.each([
    ['entities', lexicon('&x;', '<!DOCTYPE lexicon [<!ENTITY x SYSTEM "file:///etc/passwd">]>')],
    ['broken XML', lexicon('<lexeme>')],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"></html>'],
    ['broken JSON', '{"pronunciations": ['],
    ['another JSON', '{"words": 7}'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(fromFile(text)).toBeUndefined();
  });
  test('but bad entries of a list are only counted', () => {
    expect(fromFile('[7, {"written": "a", "spoken": "b"}, {"written": ""}]')).toMatchObject({
      entries: [{ written: 'a', spoken: 'b' }],
      unusable: 2,
    });
  });
});
