import { UNSPACED } from './vocabulary.ts';

/** So much of the words must be the same. */
const MOST = 0.6;

/** Whether two texts share most of their words; all numbers are one word. */
export function isAlike(text: string, other: string): boolean {
  const [own, others] = [wordsOf(text), wordsOf(other)];
  const shared = [...own].filter((word) => others.has(word)).length;
  return 2 * shared >= MOST * (own.size + others.size) && shared > 0;
}

function wordsOf(text: string): ReadonlySet<string> {
  const spaced = text
    .toLowerCase()
    .replace(UNSPACED, ' $& ')
    .replace(/\p{N}+/gu, '0');
  return new Set(spaced.match(/[\p{L}\p{M}\p{N}]+/gu));
}
