import { isElement, isText } from './flat-tree.ts';
import { UNREAD_TAGS } from './vocabulary.ts';

/** A place in a text node. */
interface Point {
  readonly node: Text;
  readonly offset: number;
}

/**
 * What can be seen on the page between two runs of one text: nothing, a note's marker, words that are not read.
 * Null where the second run does not follow the first in the same tree.
 */
export function silenceBetween(end: Point, start: Point): string | null {
  if (end.node === start.node)
    return end.offset <= start.offset ? visible(end.node.data.slice(end.offset, start.offset)) : null;
  if (!follows(end.node, start.node)) return null;
  let silence = end.node.data.slice(end.offset);
  for (let node = outside(end.node); node; node = next(node)) {
    if (node === start.node) return visible(silence + start.node.data.slice(0, start.offset));
    if (isText(node)) silence += node.data;
  }
  return null;
}

const visible = (text: string): string => text.replace(/[\s\u00AD\u200B]+/g, '');

/** Asked first, so that no walk goes to the end of a page for a node that lies before. */
const follows = (node: Node, other: Node): boolean => {
  const position = node.compareDocumentPosition(other);
  return (position & 4) !== 0 && (position & 1) === 0;
};

/** The next node in the order of the document; what is never read is passed over. */
const next = (node: Node): Node | null =>
  (isElement(node) && UNREAD_TAGS.has(node.tagName.toUpperCase()) ? null : node.firstChild) ?? outside(node);

function outside(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
