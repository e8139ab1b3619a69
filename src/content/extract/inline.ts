import { isShorterThan } from './flat-tree.ts';
import type { StyleFacts } from './layout.ts';

/** A first letter that an author made a float of its own has at most this many characters, less one. */
const DROP_CAP = 4;

/** Whether the text in an element goes on in the line of the text around it. */
export function isInline(element: Element, tag: string, style: StyleFacts): boolean {
  const { display } = style;
  if (display === 'contents' || display.startsWith('ruby')) return true;
  if (display.startsWith('inline')) return display !== 'inline-block';
  return style.cssFloat !== 'none' && isPhrase(tag) && isShorterThan(element, DROP_CAP);
}

const isPhrase = (tag: string): boolean => tag === 'SPAN' || tag === 'B' || tag === 'STRONG' || tag === 'BIG';
