import { HOLD, MARK } from './marks.ts';
import type { OwnSize } from './own-size.ts';

/** The custom property every size is multiplied by: a new scale changes this one value. */
export const SCALE = '--lectern-scale';

// Three ids weigh more than any selector a page really has, so our !important wins over its !important.
const STRONG = ':not(#lectern#lectern#lectern)';

// A duration of nothing keeps new transitions from starting and leaves the running ones alone.
const STILL = '{transition-duration:0s!important;transition-delay:0s!important}';

/** Keeps transitions from playing on every element of a root. */
export const STILL_EVERYWHERE = `*${STRONG}${STILL}`;

/** Keeps transitions from playing on held elements. */
export const STILL_HELD = `[${HOLD}]${STRONG}${STILL}`;

/** The rule that holds the scale, 1 for the page's own size. */
export const scaleRule = (scale: number): string => `:root{${SCALE}:${scale}!important}`;

const times = (length: string): string => `calc(${length}*var(${SCALE}))!important`;

/** The rule for all elements marked with one id. */
export const sizeRule = (id: string, { fontSize, lineHeight }: OwnSize): string =>
  `[${MARK}="${id}"]${STRONG}{font-size:${times(fontSize)};${
    lineHeight === 'normal' ? '' : `line-height:${times(lineHeight)};`
  }}`;
