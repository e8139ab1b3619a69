import { letterWeights } from './letter-weights.ts';

/** What of a text takes a voice time; each has its own weight in a voice's pace. */
const FEATURES = ['letters', 'digits', 'capitals', 'words', 'commas', 'stops', 'tail'] as const;

type Feature = (typeof FEATURES)[number];

/** How much of each feature a text holds, in the order of `FEATURES`. */
export type Amounts = readonly number[];

const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;
const COMMA = /[,;:–—)،、؛，；：]/u;
// These have their space within them.
const FULL_WIDTH = /[。！？，；：、]/u;
// A shorter rest: what a quotation or a bracket sets apart.
const QUOTE = /[“”„«»"([]/u;
const QUOTE_REST = 0.5;
const STOP = /[.!?…。！？؟]/u;
// Signs that are syllables of their own, and letters of scripts that write no short vowels.
const OTHER_SCRIPTS: readonly (readonly [RegExp, number])[] = [
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u, 3],
  [/[\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Malayalam}\p{sc=Thai}]/u, 1.8],
  [/[\p{sc=Arabic}\p{sc=Hebrew}]/u, 1.5],
];
// Round numbers are short words: 600 is hardly longer than 6.
const ZERO = 0.4;

const weightOf = (letter: string): number => OTHER_SCRIPTS.find(([script]) => script.test(letter))?.[1] ?? 1;

/** Walks through a text once, from left to right, and adds up its features. */
export class FeatureCount {
  readonly #text: string;
  readonly #lang: string;
  readonly #sum = new Map<Feature, number>();
  #at = 0;
  #inWord = false;
  #stop = false;
  #comma = false;

  constructor(text: string, lang: string) {
    this.#text = text;
    this.#lang = lang;
  }

  /** What the text holds before an offset, which must not lie before the last one asked for. */
  upTo(offset: number): Amounts {
    const { part, of } = letterWeights(this.#lang);
    while (this.#at < offset) {
      part.lastIndex = this.#at;
      const found = part.exec(this.#text)?.[0] ?? ' ';
      this.#at += found.length;
      if (/\p{L}/u.test(found)) this.#letters(found, this.#weight(found, of));
      else this.#between(found);
    }
    return FEATURES.map((feature) => this.#sum.get(feature) ?? 0);
  }

  /** What the whole text holds, with the rest that a voice keeps at its end. */
  whole(): Amounts {
    this.#add('tail', 1);
    return this.upTo(this.#text.length);
  }

  #weight(found: string, of: (part: string) => number | undefined): number {
    const low = found.toLowerCase();
    return (
      of(this.#text[this.#at] !== undefined && this.#isLetterNext() ? low : `${low}$`) ??
      of(low) ??
      weightOf(found)
    );
  }

  #isLetterNext(): boolean {
    return /\p{L}/u.test(this.#text[this.#at] ?? '');
  }

  #letters(found: string, weight: number): void {
    this.#stop = this.#comma = false;
    this.#add('letters', weight);
    // AfD, UN: capitals within a word are spelled.
    if (this.#inWord && /^\p{Lu}/u.test(found)) this.#add('capitals', 1);
    else if (!this.#inWord) this.#add('words', 1);
    this.#inWord = true;
  }

  #between(char: string): void {
    // Combining marks belong to the letter before them.
    if (/[\p{M}’']/u.test(char)) return;
    this.#inWord = false;
    if (DIGIT.test(char)) {
      this.#add('digits', char === '0' ? ZERO : 1);
      this.#stop = this.#comma = false;
    } else if (STOP.test(char)) this.#stop = true;
    else if (COMMA.test(char)) this.#comma = true;
    if (QUOTE.test(char)) this.#add('commas', QUOTE_REST);
    if (SPACE.test(char) || FULL_WIDTH.test(char)) this.#rest();
  }

  /** A voice rests at a mark that a space follows: not in 3.5, nor at the end, which the tail stands for. */
  #rest(): void {
    if (this.#stop) this.#add('stops', 1);
    else if (this.#comma) this.#add('commas', 1);
    this.#stop = this.#comma = false;
  }

  #add(feature: Feature, amount: number): void {
    this.#sum.set(feature, (this.#sum.get(feature) ?? 0) + amount);
  }
}
