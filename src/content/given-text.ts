import type { ReadingText, SameReadingText, SegmentText } from '../shared/reading.ts';

/** Spares the background a text that it has already: the text of a book is not sent twice. */
export class GivenText {
  #id = '';
  #segments: WeakRef<readonly SegmentText[]> | null = null;

  /** What is sent of a Reading to somebody who has the text of the Reading `known`. */
  answer(reading: ReadingText, known: string | null): ReadingText | SameReadingText {
    const isKnown = known === this.#id && this.#segments?.deref() === reading.segments;
    this.#id = reading.id;
    this.#segments = new WeakRef(reading.segments);
    if (!isKnown) return reading;
    const { segments: _, ...head } = reading;
    return { ...head, sameAs: known };
  }
}
