import type { Passage, Reading, Segment, SentencePlace, Span } from '../../shared/reading.ts';
import { DEFAULT_SPOKEN, type SpokenSettings } from '../../shared/spoken-settings.ts';
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
let recentSettings = DEFAULT_SPOKEN;

/** Forgets sentences that were spoken in another way. */
function useSettings(settings: SpokenSettings): void {
  if (settings !== recentSettings) recent.clear();
  recentSettings = settings;
}

/** What of a sentence from an offset on is in another language, as spans of that text. */
function passagesFrom(reading: Reading, place: SentencePlace, from: number): readonly Passage[] {
  const { end } = sentenceAt(reading, place);
  return (segmentAt(reading, place).passages ?? [])
    .map((passage) => ({
      lang: passage.lang,
      start: Math.max(passage.start, from) - from,
      end: Math.min(passage.end, end) - from,
    }))
    .filter((passage) => passage.start < passage.end);
}

/** What of a sentence's spoken text from an offset on is in another language, as spans of it. */
export function spokenPassages(reading: Reading, place: SentencePlace, from: number): readonly Passage[] {
  const { toSpoken } = spokenAt(reading, place, from);
  return passagesFrom(reading, place, from)
    .map(({ start, end, lang }) => ({ start: toSpoken(start), end: toSpoken(end), lang }))
    .filter(({ start, end }) => start < end);
}

/** What the voice gets for a sentence from an offset on. */
export function spokenAt(reading: Reading, place: SentencePlace, from: number): SpokenText {
  const text = segmentAt(reading, place).text.slice(from, sentenceAt(reading, place).end);
  const lang = languageAt(reading, place);
  const { spoken: settings = DEFAULT_SPOKEN } = reading;
  useSettings(settings);
  const key = `${lang} ${text}`;
  const spoken = recent.get(key) ?? spokenText(text, lang, settings, passagesFrom(reading, place, from));
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

/** Above this length, in code units, sentences are not counted: all of them would have to be told for it. */
const LONG_READING = 1_000_000;

/** What lies before each segment, and at the end before none. */
interface Totals {
  readonly length: readonly number[];
  /** Null for a long Reading. */
  readonly sentences: readonly number[] | null;
}

const totalsOf = new WeakMap<Reading, Totals>();

function totals(reading: Reading): Totals {
  const known = totalsOf.get(reading);
  if (known) return known;
  const length = runningSums(reading.segments.map(({ text }) => text.length));
  const isLong = (length.at(-1) ?? 0) > LONG_READING;
  const sentences = isLong ? null : runningSums(reading.segments.map((segment) => segment.sentences.length));
  const made = { length, sentences };
  totalsOf.set(reading, made);
  return made;
}

function runningSums(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const [i, value] of values.entries()) sums.push((sums[i] ?? 0) + value);
  return sums;
}

/** How much of a Reading lies before an offset of a segment, in code units, and how many sentences. */
export function doneBefore(reading: Reading, { segment, sentence }: SentencePlace, offset: number) {
  const { sentences, length } = totals(reading);
  return {
    sentencesDone: sentences && (sentences[segment] ?? 0) + sentence,
    lengthDone: (length[segment] ?? 0) + offset,
  };
}

/** How many segments and sentences a Reading has, and the length of its text. */
export function sizeOf(reading: Reading) {
  const { sentences, length } = totals(reading);
  return {
    segments: reading.segments.length,
    sentences: sentences && (sentences.at(-1) ?? 0),
    length: length.at(-1) ?? 0,
  };
}

/** The sentence that holds an offset of a segment, or is next after it there; null where there is none. */
export function placeAtOffset(reading: Reading, segment: number, offset: number): SentencePlace | null {
  const sentence = reading.segments[segment]?.sentences.findIndex(({ end }) => end > offset) ?? -1;
  return sentence < 0 ? null : { segment, sentence };
}

/** The sentence at a share of a Reading's text, 0–1. */
export function placeAtShare(reading: Reading, share: number): SentencePlace {
  const { length } = totals(reading);
  const wanted = share * (length.at(-1) ?? 0);
  const after = length.findIndex((before) => before > wanted);
  const segment = after < 0 ? reading.segments.length - 1 : after - 1;
  const offset = wanted - (length[segment] ?? 0);
  const { sentences } = segmentAt(reading, { segment, sentence: 0 });
  return {
    segment,
    sentence: Math.max(
      0,
      sentences.findLastIndex(({ start }) => start <= offset),
    ),
  };
}
