import { UNSPACED } from './vocabulary.ts';

/** So much of the words must be the same. */
const MOST = 0.6;

/** What is like a text: what shares most of its words, where all numbers are one word. */
export class Likeness {
  readonly #words: ReadonlySet<string>;

  constructor(text: string) {
    this.#words = wordsOf(text);
  }

  /** Whether another text is like it. */
  has(other: string): boolean {
    const words = wordsOf(other);
    let shared = 0;
    for (const word of words) if (this.#words.has(word)) shared += 1;
    return shared > 0 && 2 * shared >= MOST * (words.size + this.#words.size);
  }
}

function wordsOf(text: string): ReadonlySet<string> {
  const spaced = text
    .toLowerCase()
    .replace(UNSPACED, ' $& ')
    .replace(/\p{N}+/gu, '0');
  return new Set(spaced.match(/[\p{L}\p{M}\p{N}]+/gu));
}
