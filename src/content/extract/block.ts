import type { Passage } from '../../shared/reading.ts';
import type { Piece } from './pieces.ts';

/** A block-level element, as a node of the tree that scoring works on. */
export interface Box {
  readonly element: Element;
  /** Tag name in upper case. */
  readonly tag: string;
  readonly parent: Box | null;
  /** Its place among all boxes in document order. */
  readonly index: number;
  /** One past the last box inside it. */
  end: number;
  /** The blocks inside it are `[firstBlock, endBlock)`. */
  readonly firstBlock: number;
  endBlock: number;
}

/** A part of the page that looks like boilerplate by its tag, role or class. */
export interface Region {
  readonly tag: string;
  readonly kind: 'boilerplate' | 'comments' | 'consent' | 'dialog' | 'teaser';
  readonly parent: Region | null;
}

/** Whether a part is certainly not the page's text: readers' comments, a question about cookies, a dialogue. */
export const isOtherThanText = ({ kind }: Region): boolean =>
  kind === 'comments' || kind === 'consent' || kind === 'dialog';

/** What the elements around a text say of it; handed down by the walk. */
export interface Context {
  readonly region: Region | null;
  readonly link: boolean;
  /** Whether the text lies in a link to a place on this page. */
  readonly fragmentLink: boolean;
  /** 1–6 in a heading, else 0. */
  readonly heading: number;
  readonly caption: 'none' | 'caption' | 'credit';
  readonly list: 'none' | 'item' | 'term';
  readonly pre: boolean;
  readonly table: boolean;
  readonly quote: boolean;
  /** Whether it is the text of a footnote. */
  readonly note: boolean;
  readonly lang: string;
}

/** One block of text as the walk finds it. */
export interface RawBlock {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly context: Context;
  readonly box: Box;
  /** The language most of its text is marked with, '' where none is. */
  readonly lang: string;
  /** What of its text is marked with another language; left out where nothing is. */
  readonly passages?: readonly Passage[];
  /** Code units of its text that lie in links. */
  readonly linkLength: number;
  /** In px. */
  readonly fontSize: number;
}

/** A block with what was found out about it. */
export interface Block extends RawBlock {
  /** Its place among all blocks of the page. */
  readonly index: number;
  /** Length in words of six letters, so that scripts without spaces count too. */
  readonly words: number;
  /** Share of its text that lies in links, 0–1. */
  readonly linkDensity: number;
  /** Whether it looks like sentences somebody wrote. */
  readonly good: boolean;
  /** Whether it lies in a region that is boilerplate. */
  readonly boilerplate: boolean;
  /** Whether it counts as boilerplate only because it looks like a teaser of another page. */
  readonly teaser: boolean;
}

/** A block on which nothing is decided yet. */
export type Undecided = { -readonly [Key in keyof Block]: Block[Key] };

/** Whether a box contains another one, or is it. */
export const contains = (outer: Box, inner: Box): boolean =>
  inner.index >= outer.index && inner.index < outer.end;

/** The boxes around a box, itself first. */
export function* boxesAround(box: Box | null): Generator<Box> {
  for (let at = box; at; at = at.parent) yield at;
}
