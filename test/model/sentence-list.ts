import { spokenAt } from '../../src/background/session/places.ts';
import type { Reading, SentencePlace } from '../../src/shared/reading.ts';

/** A sentence as a voice gets it. */
export interface ListedSentence {
  readonly place: SentencePlace;
  readonly spoken: string;
}

const lists = new WeakMap<Reading, readonly ListedSentence[]>();

/** Every sentence of a Reading that has something to say, in order. */
export function sentenceList(reading: Reading): readonly ListedSentence[] {
  const known = lists.get(reading);
  if (known) return known;
  const made = reading.segments.flatMap(({ sentences }, segment) =>
    sentences.flatMap(({ start }, sentence) => {
      const place = { segment, sentence };
      const { text } = spokenAt(reading, place, start);
      return text === '' ? [] : [{ place, spoken: text }];
    }),
  );
  lists.set(reading, made);
  return made;
}

/** Index in the list of the first sentence at or behind a place. */
export const indexFrom = (list: readonly ListedSentence[], { segment, sentence }: SentencePlace): number =>
  list.findIndex(
    ({ place }) => place.segment > segment || (place.segment === segment && place.sentence >= sentence),
  );

/** Index of the sentence a step leads to, −1 where there is none. */
export function stepIndex(
  list: readonly ListedSentence[],
  at: number,
  by: 'next-sentence' | 'previous-sentence' | 'next-paragraph' | 'previous-paragraph',
): number {
  if (by === 'next-sentence') return at + 1 < list.length ? at + 1 : -1;
  if (by === 'previous-sentence') return at - 1;
  const { segment = 0 } = list[at]?.place ?? {};
  if (by === 'next-paragraph') return list.findIndex(({ place }) => place.segment > segment);
  const before = list.filter(({ place }) => place.segment < segment).at(-1);
  return before ? list.findIndex(({ place }) => place.segment === before.place.segment) : -1;
}
