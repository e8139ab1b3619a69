import { GROW, HOLD, LINE, RESIST, WRAP } from './marks.ts';
import type { OwnSize } from './own-size.ts';

/** The custom property every size is multiplied by: a new scale changes this one value. */
export const SCALE = '--lectern-scale';

/** What the packaged sheet for the USER origin (`public/resist.css`) takes the measures from. */
const USER_SIZE = '--lectern-own-size';
const USER_LINE = '--lectern-own-line';

// Three ids weigh more than any selector a page really has, so our !important wins over its !important.
const STRONG = ':not(#lectern#lectern#lectern)';

// A duration of nothing keeps new transitions from starting and leaves the running ones alone.
const STILL = '{transition-duration:0s!important;transition-delay:0s!important}';

const still = (selector: string): string =>
  `${['', '::before', '::after'].map((pseudo) => selector + pseudo).join()}${STILL}`;

/** Keeps transitions from playing on every element of a root. */
export const STILL_EVERYWHERE = still(`*${STRONG}`);

/** Keeps transitions from playing on held elements. */
export const STILL_HELD = still(`[${HOLD}]${STRONG}`);

/** The rule that holds the scale, 1 for the page's own size. */
export const scaleRule = (scale: number): string => `:root{${SCALE}:${scale}!important}`;

/** The rule for all elements marked with one id, or for those with one tag name. */
export function sizeRule(id: string, size: OwnSize, tag = ''): string {
  const { fontSize, lineHeight, mark, pseudo, kept } = size;
  const times = (length: string) => (kept ? length : `calc(${length}*var(${SCALE}))`);
  const line = lineHeight === 'normal' ? 'normal' : times(lineHeight);
  const where = `${tag && CSS.escape(tag)}[${mark}="${id}"]${STRONG}${pseudo ? `::${pseudo}` : ''}`;
  if (mark === RESIST)
    return `${where}{${USER_SIZE}:${times(fontSize)}!important;${USER_LINE}:${line}!important}`;
  const lines = line === 'normal' ? '' : `line-height:${line}!important;`;
  return `${where}{font-size:${times(fontSize)}!important;${lines}}`;
}

/** The rule for boxes of one height that are let grow with their text. */
const growRule = (height: string): string =>
  `[${GROW}="${height}"]${STRONG}{height:auto!important;max-height:none!important;min-height:${height}!important}`;

/** The rule for text with one line of one height. */
const lineRule = (height: string): string =>
  `[${LINE}="${height}"]${STRONG}{line-height:${height}!important}`;

/** The rule for text that wraps. */
export const WRAP_RULE = `[${WRAP}]${STRONG}{white-space:normal!important;overflow-wrap:anywhere!important}`;

/** The rule for a mark that holds a height. */
export const heightRule = (mark: typeof GROW | typeof LINE, height: string): string =>
  mark === GROW ? growRule(height) : lineRule(height);
