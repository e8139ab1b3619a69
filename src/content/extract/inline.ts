import { isShorterThan, isText } from './flat-tree.ts';
import type { Look } from './look.ts';

/** A first letter that an author made a float of its own has at most this many characters, less one. */
const DROP_CAP = 4;

/** Elements that are parts of a sentence unless an author makes boxes of them. */
const PHRASES: ReadonlySet<string> = new Set(
  'A ABBR B BIG CITE CODE EM FONT I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR'.split(' '),
);

/** Whether the text in an element goes on in the line of the text around it. */
export function isInline(element: Element, tag: string, { display, style }: Look): boolean {
  if (display === 'inline') return true;
  if (display === 'inline-block') return PHRASES.has(tag) && isBesideText(element);
  if (display === 'contents' || display.startsWith('ruby') || display.startsWith('inline')) return true;
  return PHRASES.has(tag) && style.cssFloat !== 'none' && isShorterThan(element, DROP_CAP);
}

const isBesideText = ({ previousSibling, nextSibling }: Element): boolean =>
  [previousSibling, nextSibling].some((node) => node && isText(node) && /\S/.test(node.data));
