import type { Passage } from '../../shared/reading.ts';

/** The languages of a text, and where they change. */
export interface TextLangs {
  /** The language most of it is marked with, '' for none. */
  readonly lang: string;
  /** What is marked with another one, without the space before. */
  readonly passages: readonly Passage[];
}

/** Where the language that a block's text is marked with changes. */
export class MarkedLangs {
  /** Nearly always all of a block is marked alike. */
  #only: string | null = null;
  #runs: { start: number; end: number; lang: string }[] | null = null;
  #length = 0;

  /** The text grew by so many code units, marked with a language, '' for none. */
  add(lang: string, length: number): void {
    const start = this.#length;
    this.#length += length;
    this.#only ??= lang;
    if (!this.#runs && lang === this.#only) return;
    this.#runs ??= [{ start: 0, end: start, lang: this.#only }];
    const last = this.#runs.at(-1);
    if (last?.lang === lang) last.end = this.#length;
    else this.#runs.push({ start, end: this.#length, lang });
  }

  /** The languages of the text, which is given whole; begins anew. */
  take(text: string): TextLangs {
    const [only, runs] = [this.#only, this.#runs];
    this.#only = null;
    this.#runs = null;
    this.#length = 0;
    if (!runs) return { lang: only ?? '', passages: NONE };
    const most = mostOf(runs);
    const passages = runs
      .filter(({ lang }) => lang !== most && lang !== '')
      .map(({ start, end, lang }) => ({ start: text[start] === ' ' ? start + 1 : start, end, lang }))
      .filter(({ start, end }) => start < end && end <= text.length);
    return { lang: most, passages };
  }
}

const NONE: readonly Passage[] = [];

/** The language with the longest text; of several, the first one. */
function mostOf(runs: readonly Passage[]): string {
  const lengths = new Map<string, number>();
  for (const { start, end, lang } of runs) lengths.set(lang, (lengths.get(lang) ?? 0) + end - start);
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
