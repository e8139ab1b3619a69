import { index, listOf, object, oneOf, type Shape, string } from './messages/shapes.ts';
import {
  READING_SOURCES,
  type ReadingText,
  SEGMENT_KINDS,
  type SegmentText,
  type TextPoint,
} from './reading.ts';

// No page is that long; what is longer is an attack on the memory.
const LONGEST = 50_000_000;

const fields = object<SegmentText>({ kind: oneOf(SEGMENT_KINDS), lang: string(35), text: string(LONGEST) });

/** Every segment has something to say. */
const segment: Shape<SegmentText> = (input) => {
  const parsed = fields(input);
  return parsed && /\S/.test(parsed.text) ? parsed : undefined;
};

const shape = object<ReadingText>({
  id: string(100),
  title: string(100_000),
  lang: string(35),
  url: string(100_000),
  source: oneOf(READING_SOURCES),
  segments: listOf(segment),
  start: object<TextPoint>({ segment: index, offset: index }),
});

/** The text of a Reading from a page or from storage; `undefined` if any part of it does not fit. */
export function parseReadingText(input: unknown): ReadingText | undefined {
  const reading = shape(input);
  return reading?.segments[reading.start.segment] && reading;
}
