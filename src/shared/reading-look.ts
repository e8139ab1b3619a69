import { object, oneOf, type Shape, string } from './messages/shapes.ts';

/** How what is spoken is marked: a colour behind it, a line under it, or lines above and below. */
export const LIGHT_STYLES = ['background', 'underline', 'lines'] as const;

/** What of it is marked. */
export const LIT_PARTS = ['both', 'sentence', 'word'] as const;

/** Where the page scrolls a new sentence to: only when it must, to the middle, to the top third; or nowhere. */
export const SCROLLINGS = ['needed', 'centre', 'top', 'never'] as const;

/** What of the page stays bright while it is read: all, the paragraph, or so many lines. */
export const MASKS = ['none', 'paragraph', 'line', 'three-lines', 'five-lines'] as const;

/** One of the masks above. */
export type Mask = (typeof MASKS)[number];

/** How a page shows what is read. */
export interface ReadingLook {
  /** Highlight backgrounds as `#rrggbb`. */
  readonly sentenceColour: string;
  readonly wordColour: string;
  readonly lightStyle: (typeof LIGHT_STYLES)[number];
  readonly litParts: (typeof LIT_PARTS)[number];
  readonly scrolling: (typeof SCROLLINGS)[number];
}

/** Reads how a page is to show it. */
export const readingLookShape: Shape<ReadingLook> = object<ReadingLook>({
  sentenceColour: string(7),
  wordColour: string(7),
  lightStyle: oneOf(LIGHT_STYLES),
  litParts: oneOf(LIT_PARTS),
  scrolling: oneOf(SCROLLINGS),
});

/** That part of what a person has set. */
export const readingLookOf = ({
  sentenceColour,
  wordColour,
  lightStyle,
  litParts,
  scrolling,
}: ReadingLook): ReadingLook => ({ sentenceColour, wordColour, lightStyle, litParts, scrolling });
