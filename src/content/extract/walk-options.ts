import { type ReadParts, USUAL_PARTS } from '../../shared/read-parts.ts';
import type { ReadRule } from '../../shared/read-rules.ts';
import type { Box, Undecided } from './block.ts';
import type { Layout } from './layout.ts';
import type { TextPart } from './pieces.ts';
import type { ReaderWords } from './said-instead.ts';
import type { Sight } from './visibility.ts';

/** What of a page is read, and what is said where something is not. */
export interface Wanted {
  readonly parts: ReadParts;
  readonly words: ReaderWords;
  /** What the person decided about parts of the site's pages. */
  readonly rules?: readonly ReadRule[];
}

/** What is wanted where nobody chose. */
export const USUAL: Wanted = { parts: USUAL_PARTS, words: { lang: '', codeSkipped: '' } };

/** How a page is walked. */
export interface WalkOptions extends Sight, Wanted {
  readonly layout: Layout;
  /** Whether class names and ids may mark boilerplate. */
  readonly classNames: boolean;
  /** The part of a text node to take, null for nothing of it; everything where this is missing. */
  readonly partOf?: (node: Text) => TextPart | null;
  /** Whether to read what closed `details` hold. */
  readonly unfolded?: boolean;
}

/** Everything the walk finds: boxes and blocks, both in document order. */
export interface PageText {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Undecided[];
  /** Whether a softer look may see more. */
  readonly hidesText: () => boolean;
  /** Characters in closed `details` outside what is boilerplate. */
  readonly foldedLength: () => number;
}
