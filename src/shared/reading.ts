import type { SpokenSettings } from './spoken-settings.ts';

/** What a segment is on the page. */
export const SEGMENT_KINDS = [
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'table-row',
  'code',
  'term',
] as const;

/** One of the above. */
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** A half-open range `[start, end)` in UTF-16 code units of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text that is in another language than the rest. */
export interface Passage extends Span {
  /** BCP 47 tag. */
  readonly lang: string;
}

/** One block of the page, as the page gives it. */
export interface SegmentText {
  readonly kind: SegmentKind;
  /** BCP 47 tag of the block, or '' where the page says nothing. */
  readonly lang: string;
  /** The text as a person reads it: white space collapsed, no line breaks at the ends; never blank. */
  readonly text: string;
  /** What is marked in it with another language, in order; left out where nothing is. */
  readonly passages?: readonly Passage[] | undefined;
}

/** One block of the page with its sentences. */
export interface Segment extends SegmentText {
  /** Sentences in order, as spans of `text`; never empty, never overlapping. */
  readonly sentences: readonly Span[];
}

/** Where a Reading can come from. */
export const READING_SOURCES = ['page', 'selection', 'from-here'] as const;

/** One of the above. */
export type ReadingSource = (typeof READING_SOURCES)[number];

/** What a page can be asked for; `chosen` is the selection where there is one, else the page. */
export const ASKED_SOURCES = [...READING_SOURCES, 'chosen'] as const;

/** One of the above. */
export type AskedSource = (typeof ASKED_SOURCES)[number];

/** A sentence of a Reading: both are indices. */
export interface SentencePlace {
  readonly segment: number;
  readonly sentence: number;
}

/** A place in the text of a Reading. */
export interface TextPoint {
  readonly segment: number;
  /** In code units of the segment's text. */
  readonly offset: number;
}

/** What is known of a Reading besides its text. */
interface ReadingHead {
  /** Made by the content script, unique for each extraction. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the page, or '' where it says nothing. */
  readonly lang: string;
  /** Address of the page. */
  readonly url: string;
  readonly source: ReadingSource;
}

/** What a page gives of a Reading; the background tells its sentences. */
export interface ReadingText extends ReadingHead {
  readonly segments: readonly SegmentText[];
  /** The place to begin at. */
  readonly start: TextPoint;
}

/** What a page gives of a Reading whose segments are those of another one that it gave before. */
export interface SameReadingText extends Omit<ReadingText, 'segments'> {
  /** The id of that one. */
  readonly sameAs: string;
}

/** What will be read of one page. */
export interface Reading extends ReadingHead {
  readonly segments: readonly Segment[];
  /** The sentence to begin with. */
  readonly start: SentencePlace;
  /** How its sentences are spoken, as the person has set it; the page knows nothing of it. */
  readonly spoken?: SpokenSettings;
}
