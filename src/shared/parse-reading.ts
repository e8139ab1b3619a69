import { index, listOf, object, oneOf, type Shape, string } from './messages/shapes.ts';
import { READING_SOURCES, type Reading, type Segment, type SentencePlace, type Span } from './reading.ts';

const KINDS = ['heading', 'paragraph', 'list-item', 'quote', 'caption', 'table-row', 'code', 'term'] as const;
// No page is that long; what is longer is an attack on the memory.
const LONGEST = 50_000_000;

const span = object<Span>({ start: index, end: index });
const place = object<SentencePlace>({ segment: index, sentence: index });
const fields = object<Segment>({
  kind: oneOf(KINDS),
  lang: string(35),
  text: string(LONGEST),
  sentences: listOf(span),
});

/** Sentences lie in the text, in order, and none is empty. */
const inOrder = ({ text, sentences }: Segment): boolean =>
  sentences.length > 0 &&
  sentences.every(
    ({ start, end }, i) => start < end && end <= text.length && start >= (sentences[i - 1]?.end ?? 0),
  );

const segment: Shape<Segment> = (input) => {
  const parsed = fields(input);
  return parsed && inOrder(parsed) ? parsed : undefined;
};

const shape = object<Reading>({
  id: string(100),
  title: string(100_000),
  lang: string(35),
  url: string(100_000),
  source: oneOf(READING_SOURCES),
  segments: listOf(segment),
  start: place,
});

/** A Reading from a page or from storage; `undefined` if any part of it does not fit. */
export function parseReading(input: unknown): Reading | undefined {
  const reading = shape(input);
  const start = reading?.segments[reading.start.segment]?.sentences[reading.start.sentence];
  return start && reading;
}
