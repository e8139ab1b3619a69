import { isElement, isText } from './flat-tree.ts';
import type { Piece } from './pieces.ts';
import { UNREAD_TAGS } from './vocabulary.ts';

/**
 * What stands on the page between two runs of one text: nothing, a note's marker, hidden words. White space
 * is collapsed. Null where the second run does not follow the first in the same tree.
 */
export function silenceBetween(before: Piece, after: Piece): string | null {
  const end = before.nodeStart + before.length;
  if (before.node === after.node)
    return end <= after.nodeStart ? collapse(before.node.data.slice(end, after.nodeStart)) : null;
  if (!follows(before.node, after.node)) return null;
  let silence = before.node.data.slice(end);
  for (let node = outside(before.node); node; node = next(node)) {
    if (node === after.node) return collapse(silence + after.node.data.slice(0, after.nodeStart));
    if (isText(node)) silence += node.data;
  }
  return null;
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ');

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
