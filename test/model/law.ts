import type { ListedSentence } from './sentence-list.ts';

/** What the voice may say next. */
interface Cursor {
  /** Index of the sentence. */
  readonly sentence: number;
  /** Where in what a voice gets for it the next sound may begin. */
  readonly from: number;
  readonly to: number;
  /**
   * How far into what a voice gets for the next sentence the next sound may begin: the last sentence was heard,
   * but whether its end was told, and what was told of the next one, nobody knows. Null where it may not.
   */
  readonly next: number | null;
}

/** Whether the browser tells of something; of what dies meanwhile it may have told. */
export type Told = boolean | 'perhaps';

interface Sound {
  readonly text: string;
  /** Where it began in what a voice gets for the sentence. */
  readonly from: number;
}

/** A breach of the law. */
export class Breach extends Error {
  override name = 'Breach';
}

/**
 * The law of reading aloud: every sentence from the last seek on is spoken exactly once, from its start or from
 * where it was interrupted, in order. It hears what the voice says, and is told what people do.
 */
export class Law {
  #list: readonly ListedSentence[] = [];
  #cursor: Cursor | null = null;
  #sound: Sound | null = null;
  /** Where the last sound of the sentence began: a whole sentence may be begun again from there. */
  #begun = 0;
  /** Where the session believes to be whom neither the end of one sentence nor the start of the next was told. */
  #doubt: Cursor | null = null;
  /** Whether the start of what sounds may have been told after all. */
  #perhaps = false;

  /** Index of the sentence that is being read; null where nothing is, or all is said. */
  get sentence(): number | null {
    return this.#cursor?.sentence ?? null;
  }

  /** Whether the voice is at it now. */
  get sounds(): boolean {
    return this.#sound !== null;
  }

  /** Whether the session cannot know yet which of two sentences it is at. */
  get unsure(): boolean {
    return (this.#cursor?.next ?? null) !== null;
  }

  /** From now on this is to be read, from the start of a sentence. */
  seek(list: readonly ListedSentence[], sentence: number): void {
    this.#list = list;
    this.#sound = null;
    this.#place(sentence);
  }

  /** Nothing is to be heard from now on. */
  end(): void {
    this.#cursor = this.#sound = null;
  }

  /** A sound begins; `told` says whether the browser tells so. @throws {Breach} */
  begins(text: string, told: Told): void {
    const before = this.#cursor;
    const found = this.#find(text);
    this.#doubt = null;
    this.#perhaps = told === 'perhaps';
    if (found !== null) this.#begin(text, found);
    else if (before) this.#beginNext(text, before, told);
    else throw this.#unwanted(text);
  }

  #beginNext(text: string, before: Cursor, told: Told): void {
    const found = this.#findNext(text);
    if (found === null) throw this.#unwanted(text);
    this.#place(before.sentence + 1);
    this.#begin(text, found);
    if (told !== true) this.#doubt = before;
  }

  /** The sound is heard to its end; `told` says whether the browser tells so. */
  ends(told: boolean): void {
    if (!this.#sound || !this.#cursor) return;
    const { from, text } = this.#sound;
    const { sentence } = this.#cursor;
    const end = from + text.length;
    this.#sound = null;
    const over = end >= (this.#list[sentence]?.spoken.length ?? 0);
    if (!told) this.#cursor = { sentence, from: this.#begun, to: end, next: over ? 0 : null };
    else if (over) this.#place(sentence + 1);
    else this.#cursor = { sentence, from: end, to: end, next: null };
  }

  /** It is interrupted between two sounds: it may go on where the last one of the sentence began. */
  interrupted(): void {
    if (this.#cursor && !this.#sound)
      this.#cursor = { ...this.#cursor, from: Math.min(this.#begun, this.#cursor.from) };
  }

  /**
   * The sound is cut off.
   * @param said how far it was heard, in code units of its text
   * @param again where it may begin again at the earliest
   * @param wordsTold whether its words have told that it sounded
   */
  isCut(said: number, again = 0, wordsTold = false): void {
    if (!this.#sound || !this.#cursor) return;
    const { from } = this.#sound;
    const { sentence } = this.#cursor;
    this.#sound = null;
    if (this.#doubt && !wordsTold) this.#cursor = { ...this.#doubt, next: this.#perhaps ? from + said : 0 };
    else this.#cursor = { sentence, from: from + again, to: from + said, next: null };
  }

  #place(sentence: number): void {
    this.#begun = 0;
    this.#cursor = sentence < this.#list.length ? { sentence, from: 0, to: 0, next: null } : null;
  }

  #begin(text: string, from: number): void {
    if (this.#sound) throw new Breach(`“${text}” is said while “${this.#sound.text}” sounds`);
    this.#sound = { text, from };
    this.#begun = from;
  }

  /** Where in the sentence a text begins that may be said now. */
  #find(text: string): number | null {
    if (!this.#cursor) return null;
    const { sentence, from, to } = this.#cursor;
    return this.#findIn(sentence, text, from, to);
  }

  /** The same in the sentence after it. */
  #findNext(text: string): number | null {
    if (!this.#cursor || this.#cursor.next === null) return null;
    return this.#findIn(this.#cursor.sentence + 1, text, 0, this.#cursor.next);
  }

  /** A text goes to the end of its sentence or of a chunk. */
  #findIn(sentence: number, text: string, from: number, to: number): number | null {
    const { spoken } = this.#list[sentence] ?? {};
    for (let at = from; at <= to; at++) if (spoken?.startsWith(text, at)) return at;
    return null;
  }

  #unwanted(text: string): Breach {
    if (!this.#cursor) return new Breach(`“${text}” is said where silence should be`);
    const { sentence, from, to } = this.#cursor;
    const wanted = `“${this.#list[sentence]?.spoken}” from ${from} to ${to}`;
    return new Breach(`“${text}” is said where ${wanted} should be`);
  }
}
