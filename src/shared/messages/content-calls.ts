import { rulesShape } from '../parse-read-rules.ts';
import { type ReadParts, readPartsShape } from '../read-parts.ts';
import type { ReadRule } from '../read-rules.ts';
import {
  ASKED_SOURCES,
  type AskedSource,
  type ReadingText,
  type SameReadingText,
  type Span,
} from '../reading.ts';
import { type ReadingLook, readingLookShape } from '../reading-look.ts';
import type { Call, Shapes } from './rpc.ts';
import { flag, index, nothing, nullable, object, oneOf, string } from './shapes.ts';

/** What is lit up: a sentence of a segment, and a word in it where one is known. */
export interface Lit {
  readonly readingId: string;
  readonly segment: number;
  /** Spans of the segment's text. */
  readonly sentence: Span;
  readonly word: Span | null;
  /** Whether the word is a guess, since the voice tells none. */
  readonly estimated: boolean;
}

/** What the content script in a page answers. */
export interface ContentCalls {
  /** Whether the content script is there. */
  'content.isThere': Call<null, true>;
  /**
   * Extracts the text of a Reading and keeps its text nodes: for `highlight.show` now, or with `later` for
   * `reading.take`. Where the text is that of the Reading `known`, it is not sent once more.
   */
  'reading.extract': Call<
    {
      what: AskedSource;
      later: boolean;
      known: string | null;
      parts: ReadParts;
      rules: readonly ReadRule[];
    },
    ReadingText | SameReadingText
  >;
  /** Extracts the page ahead of being asked for it, in slices. */
  'reading.prepare': Call<{ parts: ReadParts; rules: readonly ReadRule[] }, void>;
  /** How many of the rules found nothing when the page was extracted last. */
  'reading.idleRules': Call<null, number>;
  /** Lights up from now on a Reading that was extracted for later; false if there is none of this id. */
  'reading.take': Call<{ readingId: string }, boolean>;
  /** Forgets a Reading that was extracted for later. */
  'reading.drop': Call<{ readingId: string }, void>;
  /** Lights up a sentence and a word; with `follow`, scrolls to it as if the person had asked. */
  'highlight.show': Call<{ lit: Lit; follow: boolean; look: ReadingLook }, void>;
  /** Takes every trace of the reading from the page. */
  'highlight.clear': Call<null, void>;
  /** Outlines the parts of the page that would be read now, until the person ends it; `outline.js` must be there. */
  'outline.show': Call<{ parts: ReadParts; rules: readonly ReadRule[] }, void>;
}

const span = object<Span>({ start: index, end: index });
const lit = object<Lit>({
  readingId: string(100),
  segment: index,
  sentence: span,
  word: nullable(span),
  estimated: flag,
});

/** What each method of the content script takes. */
export const CONTENT_SHAPES: Shapes<ContentCalls> = {
  'content.isThere': nothing,
  'reading.extract': object({
    what: oneOf(ASKED_SOURCES),
    later: flag,
    known: nullable(string(100)),
    parts: readPartsShape,
    rules: rulesShape,
  }),
  'reading.prepare': object({ parts: readPartsShape, rules: rulesShape }),
  'reading.idleRules': nothing,
  'reading.take': object({ readingId: string(100) }),
  'reading.drop': object({ readingId: string(100) }),
  'highlight.show': object({ lit, follow: flag, look: readingLookShape }),
  'highlight.clear': nothing,
  'outline.show': object({ parts: readPartsShape, rules: rulesShape }),
};
