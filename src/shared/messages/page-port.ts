import { index, object, oneOf } from './shapes.ts';

/** Name of the port a page holds while its Reading lives, with the Reading's id behind it. */
export const PAGE_PORT = 'page:';

/** What a page asks about its Reading: which sentence a place is in, or to read from there. */
export interface PageWish {
  readonly type: 'point' | 'read-from';
  readonly segment: number;
  /** In code units of the segment's text. */
  readonly offset: number;
}

/** What the background answers to `point`: the sentence there. */
export interface Pointed {
  readonly type: 'pointed';
  readonly segment: number;
  readonly start: number;
  readonly end: number;
}

/** Reads what a page asks; `undefined` for what none would. */
export const parsePageWish = object<PageWish>({
  type: oneOf(['point', 'read-from']),
  segment: index,
  offset: index,
});

/** Reads what the background answers. */
export const parsePointed = object<Pointed>({
  type: oneOf(['pointed']),
  segment: index,
  start: index,
  end: index,
});
