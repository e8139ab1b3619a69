import { index, listOf, object, string } from '../../shared/messages/shapes.ts';
import { isRecord } from '../../shared/parse.ts';
import { parseReadingText } from '../../shared/parse-reading.ts';
import type { Passage, Reading, SegmentText, SentencePlace } from '../../shared/reading.ts';
import { parseSpokenSettings } from '../../shared/spoken-settings.ts';
import { asGiven, withSentences } from '../page/with-sentences.ts';
import type { Waiting } from './state.ts';

/**
 * A Reading as it is stored. The browsers' limit of 10 MB counts every object and every field's name, so that
 * the Reading of a page of 5 MB would not fit in as it is. Sentences are told anew when it is read.
 */
interface PackedReading extends Omit<Reading, 'segments'> {
  readonly texts: readonly string[];
  /** JSON of all other things of the segments. Without text in it, it takes one byte for each character. */
  readonly rest: string;
}

type PackedSegment = readonly [kind: string, lang: string, passages?: readonly Passage[]];

/** Makes a Reading that waits small enough to be kept. */
export const packWaiting = ({ tabId, reading }: Waiting) => ({ tabId, ...packReading(reading) });

/** The Readings that wait; those of which any part is missing or damaged are left out. */
export const unpackWaiting = (stored: unknown): readonly Waiting[] =>
  (Array.isArray(stored) ? stored : []).flatMap((packed: unknown) => {
    const reading = unpackReading(packed);
    const tabId = isRecord(packed) ? index(packed['tabId']) : undefined;
    return reading && tabId !== undefined ? [{ tabId, reading }] : [];
  });

/** Makes a Reading small enough to be kept. */
export function packReading({ segments, ...reading }: Reading): PackedReading {
  // As the page gave them: what is found out about them is found out again.
  const packed = asGiven(segments).map(packSegment);
  return { ...reading, texts: segments.map(({ text }) => text), rest: JSON.stringify(packed) };
}

const packSegment = ({ kind, lang, passages }: SegmentText): PackedSegment =>
  passages && passages.length > 0 ? [kind, lang, passages] : [kind, lang];

const packedShape = object<Pick<PackedReading, 'texts' | 'rest' | 'start'>>({
  texts: listOf(string(Infinity)),
  rest: string(Infinity),
  start: object<SentencePlace>({ segment: index, sentence: index }),
});

/** The Reading that was packed; `undefined` if any part of it is missing or damaged. */
export function unpackReading(stored: unknown): Reading | undefined {
  const packed = packedShape(stored);
  const rest = packed && parseJson(packed.rest);
  if (!isRecord(stored) || !packed || !Array.isArray(rest)) return undefined;
  const { texts, start } = packed;
  const segments = texts.map((text, i) => ({ text, ...unpackSegment(rest[i]) }));
  const text = parseReadingText({ ...stored, segments, start: { segment: start.segment, offset: 0 } });
  const reading = text && withSentences(text);
  if (!reading?.segments[start.segment]?.sentences[start.sentence]) return undefined;
  const spoken = stored['spoken'] !== undefined && { spoken: parseSpokenSettings(stored['spoken']) };
  return { ...reading, start, ...spoken };
}

/** What the parser has yet to judge. */
type Unparsed<T> = { readonly [K in keyof T]?: unknown };

function unpackSegment(packed: unknown): Unparsed<SegmentText> {
  if (!Array.isArray(packed)) return {};
  const [kind, lang, passages] = packed;
  return { kind, lang, ...(passages !== undefined && { passages }) };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
