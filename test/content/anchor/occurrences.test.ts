import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../src/content/anchor/occurrences.ts';

describe('occurrences', () => {
  it('finds all, overlapping ones too, up to a limit', () => {
    expect(occurrences('abcabcab', 'abcab', 9)).toEqual([0, 3]);
    expect(occurrences('aaaa', 'aa', 9)).toEqual([0, 1, 2]);
    expect(occurrences('aaaa', 'aa', 2)).toEqual([0, 1]);
    expect(occurrences('ab', 'abc', 9)).toEqual([]);
    expect(occurrences('ab', '', 9)).toEqual([]);
  });

  it('agrees with indexOf on texts of two letters', () => {
    const letters = (seed: number, length: number) =>
      Array.from({ length }, (_, i) => (((seed * 7919 + i * i * 104_729) >> 3) & 1 ? 'a' : 'b')).join('');
    for (let seed = 1; seed < 40; seed++) {
      const text = letters(seed, 200);
      const quote = text.slice(seed, seed + 4);
      const expected: number[] = [];
      for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) expected.push(at);
      expect(occurrences(text, quote, 999)).toEqual(expected);
    }
  });
});
