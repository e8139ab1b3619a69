import type { Span } from '../../shared/reading.ts';
import { wordAt } from './word-spans.ts';

/** Makes ranges of the text of what a voice tells about its words, which need not be right. */
export class ToldWords {
  readonly #text: string;
  readonly #lang: string;
  #last = -1;

  constructor(text: string, lang: string) {
    this.#text = text;
    this.#lang = lang;
  }

  /**
   * The range that a boundary event means; undefined where it means none: it lies outside of the text or before what
   * was told already, or no word follows it. Browsers give no length, or 0, where the voice gives none.
   */
  told(charIndex: number, length: number): Span | undefined {
    if (!(charIndex > this.#last && charIndex < this.#text.length)) return undefined;
    const span =
      length > 0
        ? { start: charIndex, end: Math.min(charIndex + length, this.#text.length) }
        : wordAt(this.#text, charIndex, this.#lang);
    // Two places in one word are one word.
    if (!span || span.start <= this.#last) return undefined;
    this.#last = span.start;
    return span;
  }
}
