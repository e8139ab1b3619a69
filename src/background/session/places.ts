import type { Reading, Segment, SentencePlace, Span } from '../../shared/reading.ts';
import { type SpokenText, spokenText } from '../../speech/spoken-text/spoken-text.ts';

/** The segment of a place. @throws {RangeError} if the Reading has none. */
export function segmentAt(reading: Reading, { segment }: SentencePlace): Segment {
  const found = reading.segments[segment];
  if (!found) throw new RangeError(`no segment ${segment}`);
  return found;
}

/** The sentence of a place as a span of its segment's text. @throws {RangeError} if the Reading has none. */
export function sentenceAt(reading: Reading, place: SentencePlace): Span {
  const found = segmentAt(reading, place).sentences[place.sentence];
  if (!found) throw new RangeError(`no sentence ${place.segment}/${place.sentence}`);
  return found;
}

/** The language a place is spoken in. */
export const languageAt = (reading: Reading, place: SentencePlace): string =>
  segmentAt(reading, place).lang || reading.lang;

/** Sentences as the voice gets them, the last ones asked for: each word of a sentence asks for all of it. */
const recent = new Map<string, SpokenText>();
const MOST_RECENT = 16;

/** What the voice gets for a sentence from an offset on. */
export function spokenAt(reading: Reading, place: SentencePlace, from: number): SpokenText {
  const text = segmentAt(reading, place).text.slice(from, sentenceAt(reading, place).end);
  const lang = languageAt(reading, place);
  const key = `${lang} ${text}`;
  const spoken = recent.get(key) ?? spokenText(text, lang);
  recent.delete(key);
  recent.set(key, spoken);
  for (const oldest of recent.keys()) {
    if (recent.size <= MOST_RECENT) break;
    recent.delete(oldest);
  }
  return spoken;
}

/** The place one sentence on (`step` 1) or back (−1), speakable or not; null past either end. */
function neighbour(
  reading: Reading,
  { segment, sentence }: SentencePlace,
  step: 1 | -1,
): SentencePlace | null {
  const within = reading.segments[segment]?.sentences[sentence + step];
  if (within) return { segment, sentence: sentence + step };
  const other = reading.segments[segment + step];
  return other ? { segment: segment + step, sentence: step > 0 ? 0 : other.sentences.length - 1 } : null;
}

/** The nearest sentence with something to say, from a place on; null if there is none. */
export function speakableFrom(
  reading: Reading,
  place: SentencePlace,
  step: 1 | -1 = 1,
): SentencePlace | null {
  let at: SentencePlace | null = place;
  while (at && spokenAt(reading, at, sentenceAt(reading, at).start).text === '')
    at = neighbour(reading, at, step);
  return at;
}

/** Whether a heading begins at an offset of one of its sentences: the first with something to say. */
export const isHeadingStart = (reading: Reading, place: SentencePlace, offset: number): boolean =>
  segmentAt(reading, place).kind === 'heading' &&
  offset === sentenceAt(reading, place).start &&
  speakableFrom(reading, { segment: place.segment, sentence: 0 })?.sentence === place.sentence;

/** The next or previous sentence with something to say; null past either end. */
export function stepSentence(reading: Reading, place: SentencePlace, step: 1 | -1): SentencePlace | null {
  const next = neighbour(reading, place, step);
  return next && speakableFrom(reading, next, step);
}

/** The first sentence of the next or previous segment; null past either end. */
export function stepParagraph(reading: Reading, place: SentencePlace, step: 1 | -1): SentencePlace | null {
  for (let segment = place.segment + step; reading.segments[segment]; segment += step) {
    const first = speakableFrom(reading, { segment, sentence: 0 });
    if (first?.segment === segment) return first;
  }
  return null;
}

/** How many sentences and how much text of them lie before each segment. */
interface Totals {
  readonly sentences: readonly number[];
  readonly length: readonly number[];
}

const totalsOf = new WeakMap<Reading, Totals>();

function totals(reading: Reading): Totals {
  const known = totalsOf.get(reading);
  if (known) return known;
  const sentences = [0];
  const length = [0];
  for (const [i, segment] of reading.segments.entries()) {
    sentences.push((sentences[i] ?? 0) + segment.sentences.length);
    length.push((length[i] ?? 0) + lengthOf(segment.sentences));
  }
  const made = { sentences, length };
  totalsOf.set(reading, made);
  return made;
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** How much of a Reading lies before an offset in a sentence; code units count sentence text only. */
export function doneBefore(reading: Reading, place: SentencePlace, offset: number) {
  const { sentences, length } = totals(reading);
  const before = segmentAt(reading, place).sentences.slice(0, place.sentence);
  const inSentence = Math.max(0, offset - sentenceAt(reading, place).start);
  return {
    sentencesDone: (sentences[place.segment] ?? 0) + place.sentence,
    lengthDone: (length[place.segment] ?? 0) + lengthOf(before) + inSentence,
  };
}

/** All sentences of a Reading and the length of their text. */
export function sizeOf(reading: Reading): { sentences: number; length: number } {
  const { sentences, length } = totals(reading);
  return { sentences: sentences.at(-1) ?? 0, length: length.at(-1) ?? 0 };
}
