import { index, listOf, object, string } from '../../shared/messages/shapes.ts';
import { isRecord } from '../../shared/parse.ts';
import { parseReading } from '../../shared/parse-reading.ts';
import type { Reading, Segment, Span } from '../../shared/reading.ts';

/**
 * A Reading as it is stored. The browsers' limit of 10 MB counts every object and every field's name, so that
 * the Reading of a page of 5 MB would not fit in as it is.
 */
interface PackedReading extends Omit<Reading, 'segments'> {
  readonly texts: readonly string[];
  /** JSON of all other things of the segments. Without text in it, it takes one byte for each character. */
  readonly rest: string;
}

/** Kind, language, and the sentences' starts and ends in turn. */
type PackedSegment = readonly [kind: string, lang: string, ends: readonly number[]];

/** Makes a Reading small enough to be kept. */
export function packReading({ segments, ...reading }: Reading): PackedReading {
  const packed = segments.map(
    ({ kind, lang, sentences }): PackedSegment => [
      kind,
      lang,
      sentences.flatMap(({ start, end }) => [start, end]),
    ],
  );
  return { ...reading, texts: segments.map(({ text }) => text), rest: JSON.stringify(packed) };
}

const packedShape = object<Pick<PackedReading, 'texts' | 'rest'>>({
  texts: listOf(string(Infinity)),
  rest: string(Infinity),
});

/** The Reading that was packed; `undefined` if any part of it is missing or damaged. */
export function unpackReading(stored: unknown): Reading | undefined {
  const packed = packedShape(stored);
  const rest = packed && parseJson(packed.rest);
  if (!isRecord(stored) || !packed || !Array.isArray(rest)) return undefined;
  const segments = packed.texts.map((text, i) => ({ text, ...unpackSegment(rest[i]) }));
  return parseReading({ ...stored, segments });
}

const ends = listOf(index);

/** What `parseReading` has yet to judge. */
type Unparsed<T> = { readonly [K in keyof T]?: unknown };

function unpackSegment(packed: unknown): Unparsed<Segment> {
  if (!Array.isArray(packed)) return {};
  const [kind, lang, all] = packed;
  return { kind, lang, sentences: pairs(ends(all) ?? []) };
}

function pairs(numbers: readonly number[]): Unparsed<Span>[] {
  const spans: Unparsed<Span>[] = [];
  for (let i = 0; i < numbers.length; i += 2) spans.push({ start: numbers[i], end: numbers[i + 1] });
  return spans;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
