import type { Passage } from '../../shared/reading.ts';

/** Where the language that a block's text is marked with changes. */
export class MarkedLangs {
  #runs: { start: number; end: number; lang: string }[] = [];
  #length = 0;

  /** The text grew by so many code units, marked with a language, '' for none. */
  add(lang: string, length: number): void {
    const start = this.#length;
    this.#length += length;
    const last = this.#runs.at(-1);
    if (last?.lang === lang) last.end = this.#length;
    else this.#runs.push({ start, end: this.#length, lang });
  }

  /** What of a text is marked with another language than most of it, without the space before; begins anew. */
  take(text: string, most: string): readonly Passage[] {
    const runs = this.#runs;
    this.#runs = [];
    this.#length = 0;
    // Nearly always all of a block is marked alike.
    if (runs.length < 2) return [];
    return runs
      .filter(({ lang }) => lang !== most && lang !== '')
      .map(({ start, end, lang }) => ({ start: text[start] === ' ' ? start + 1 : start, end, lang }))
      .filter(({ start, end }) => start < end && end <= text.length);
  }
}
