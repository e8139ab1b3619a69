import { index, listOf, object, oneOf, type Shape, string } from './messages/shapes.ts';
import { isRecord } from './parse.ts';
import {
  type Passage,
  READING_SOURCES,
  type ReadingText,
  type SameReadingText,
  SEGMENT_KINDS,
  type SegmentText,
  type TextPoint,
} from './reading.ts';

// No page is that long; what is longer is an attack on the memory.
const LONGEST = 50_000_000;

const fields = object<Omit<SegmentText, 'passages'>>({
  kind: oneOf(SEGMENT_KINDS),
  lang: string(35),
  text: string(LONGEST),
});

const listOfPassages = listOf(object<Passage>({ start: index, end: index, lang: string(35) }));

/** Passages in order within a text; `undefined` if any is not. */
function parsePassages(input: unknown, { text }: SegmentText): readonly Passage[] | undefined {
  const passages = listOfPassages(input);
  const inOrder = passages?.every(
    ({ start, end }, i) => start < end && end <= text.length && start >= (passages[i - 1]?.end ?? 0),
  );
  return inOrder ? passages : undefined;
}

/** Every segment has something to say. */
const segment: Shape<SegmentText> = (input) => {
  const parsed = fields(input);
  if (!parsed || !/\S/.test(parsed.text)) return undefined;
  if (!isRecord(input) || input['passages'] === undefined) return parsed;
  const passages = parsePassages(input['passages'], parsed);
  return passages && { ...parsed, passages };
};

const head = {
  id: string(100),
  title: string(100_000),
  lang: string(35),
  url: string(100_000),
  source: oneOf(READING_SOURCES),
  start: object<TextPoint>({ segment: index, offset: index }),
};

const shape = object<ReadingText>({ ...head, segments: listOf(segment) });

const sameShape = object<SameReadingText>({ ...head, sameAs: string(100) });

/** The text of a Reading from a page or from storage; `undefined` if any part of it does not fit. */
export function parseReadingText(input: unknown): ReadingText | undefined {
  const reading = shape(input);
  return reading?.segments[reading.start.segment] && reading;
}

/** What a page gives where it need not send again the text of a Reading that is known; `undefined` for anything else. */
export function parseSameText(input: unknown, known: ReadingText | null): ReadingText | undefined {
  const same = sameShape(input);
  if (!known || same?.sameAs !== known.id || !known.segments[same.start.segment]) return undefined;
  const { sameAs: _, ...own } = same;
  return { ...own, segments: known.segments };
}
