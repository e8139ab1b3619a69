import { primaryLanguage } from '../../shared/voice.ts';
import { type LetterWeights, letterAmount, letterWeights } from './letter-weights.ts';
import { numberAmount, signAmount } from './number-amounts.ts';
import { Rests } from './rests.ts';
import { isJoining, type WordKind, wordKind } from './word-kinds.ts';

/** What of a text takes a voice time; each has its own weight in a voice's pace. */
export const FEATURES = [
  ...(['letters', 'words', 'smallWords', 'spelled', 'numbers', 'years'] as const),
  ...(['commas', 'colons', 'stops', 'quotes', 'joins', 'lead', 'tail'] as const),
] as const;

type Feature = (typeof FEATURES)[number];

/** How much of each feature a text holds, in the order of `FEATURES`. */
export type Amounts = readonly number[];

// AppleTree, GmbH: a capital within a word begins another one.
const WORD = /(?=\p{L})\p{Lu}*(?:(?!\p{Lu})[\p{L}\p{M}]|[’'](?=\p{L}))*/uy;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/uy;
// Voices differ in how they say such a year, so that it has a weight of its own.
const YEAR = /^1[.,]?[1-9]\d\d$/;

/** Walks through a text once, from left to right, and adds up its features. */
export class FeatureCount {
  readonly #text: string;
  readonly #lang: string;
  readonly #letters: LetterWeights;
  readonly #sum = new Map<Feature, number>([['lead', 1]]);
  #at = 0;
  #word = { start: 0, end: 0, kind: 'words' as WordKind };
  readonly #rests = new Rests();

  constructor(text: string, lang: string) {
    this.#text = text;
    this.#lang = lang;
    this.#letters = letterWeights(lang);
  }

  /** What the text holds before an offset, which must not lie before the last one asked for. */
  upTo(offset: number): Amounts {
    while (this.#at < offset) this.#step();
    // The breath before a word is over when the word begins.
    this.#openWord();
    return FEATURES.map((feature) => this.#sum.get(feature) ?? 0);
  }

  /** What the whole text holds, with the rest that a voice keeps at its end. */
  whole(): Amounts {
    this.#add('tail', 1);
    return this.upTo(this.#text.length);
  }

  #step(): void {
    const number = this.#match(NUMBER);
    if (number) this.#number(number);
    else if (this.#openWord()) this.#letter();
    else this.#sign(String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 32));
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? '';
  }

  /** Finds the word that begins here; false where none is. */
  #openWord(): boolean {
    if (this.#at < this.#word.end) return true;
    const word = this.#match(WORD);
    if (word === '') return false;
    this.#word = {
      start: this.#at,
      end: this.#at + word.length,
      kind: wordKind(word, this.#lang),
    };
    const joins = this.#rests.flows && /\s/.test(this.#text[this.#at - 1] ?? '');
    if (joins && isJoining(word, this.#lang)) this.#add('joins', 1);
    return true;
  }

  #letter(): void {
    const { start, end, kind } = this.#word;
    const isFirst = this.#at === start;
    if (isFirst) this.#rests.speak(kind === 'spelled' && end - start === 1);
    const part = this.#match(this.#letters.part);
    // The s of DVDs is none of the letters that are spelled.
    if (kind === 'spelled' && part !== 's') this.#add('spelled', 1);
    else {
      if (isFirst) this.#add(kind, 1);
      this.#add('letters', letterAmount(this.#letters, part, isFirst, this.#at + part.length >= end));
    }
    this.#at += part.length;
  }

  #number(digits: string): void {
    this.#rests.speak(primaryLanguage(this.#lang) === 'de' && digits.length < 3);
    this.#add('numbers', numberAmount(digits, this.#lang));
    if (YEAR.test(digits)) this.#add('years', 1);
    this.#at += digits.length;
  }

  #sign(sign: string): void {
    const around = {
      before: this.#text[this.#at - 1] ?? '',
      after: this.#text[this.#at + sign.length] ?? '',
    };
    this.#at += sign.length;
    this.#add('numbers', signAmount(sign, around, this.#lang));
    for (const rest of this.#rests.sign(sign, around)) this.#add(rest, 1);
  }

  #add(feature: Feature, amount: number): void {
    this.#sum.set(feature, (this.#sum.get(feature) ?? 0) + amount);
  }
}
