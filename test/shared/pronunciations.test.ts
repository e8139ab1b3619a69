import { describe, expect, test } from 'vitest';
import {
  faultOf,
  PRONUNCIATION_LIMITS,
  parsePronunciation,
  parsePronunciations,
} from '../../src/shared/pronunciations.ts';

const ENTRY = { written: 'GIF', spoken: 'jif', lang: 'en', part: false, matchCase: true };

test.each([
  ['whole', ENTRY, ENTRY],
  [
    'short',
    { written: 'a', spoken: '' },
    { written: 'a', spoken: '', lang: '', part: false, matchCase: false },
  ],
  [
    'white space',
    { ...ENTRY, written: ' a\n b ', spoken: '\tc ' },
    { ...ENTRY, written: 'a b', spoken: 'c' },
  ],
  ['no written form', { spoken: 'x' }, undefined],
  ['nothing but wildcards', { ...ENTRY, written: '* ?' }, undefined],
  ['too many wildcards', { ...ENTRY, written: 'a*b*c*d' }, undefined],
  ['a text that is none', { ...ENTRY, spoken: 7 }, undefined],
  ['a language that is none', { ...ENTRY, lang: 'de-AT' }, undefined],
  ['a flag that is none', { ...ENTRY, part: 'no' }, undefined],
  ['too long', { ...ENTRY, written: 'a'.repeat(101) }, undefined],
  ['no object', 'GIF', undefined],
])('an entry: %s', (_, input, expected) => {
  expect(parsePronunciation(input)).toEqual(expected);
});

describe('a list', () => {
  test('keeps what is usable and names the rest', () => {
    expect(parsePronunciations([ENTRY, 7, { ...ENTRY, written: '' }])).toEqual({
      value: [ENTRY],
      repaired: ['1', '2'],
    });
  });
  test('has one entry for each written form: the last one', () => {
    const later = { ...ENTRY, spoken: 'gif' };
    const german = { ...ENTRY, lang: 'de' };
    expect(parsePronunciations([ENTRY, german, later]).value).toEqual([later, german]);
  });
  test('that is none is empty', () => {
    expect(parsePronunciations(undefined)).toEqual({ value: [], repaired: [] });
    expect(parsePronunciations({ 0: ENTRY })).toEqual({ value: [], repaired: ['*'] });
  });
  test('is no longer than a reading can bear', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ ...ENTRY, written: `w${i}` }));
    expect(parsePronunciations(many).value).toHaveLength(PRONUNCIATION_LIMITS.entries);
  });
});

test.each([
  ['GIF', 'jif', undefined],
  ['', 'jif', 'empty'],
  ['***', 'jif', 'wildcards'],
  ['a', 'b'.repeat(201), 'long'],
])('the fault of %j spoken as %j is %s', (written, spoken, fault) => {
  expect(faultOf(written, spoken)).toBe(fault);
});
