import type { Span } from '../../shared/reading.ts';
import type { Piece } from './pieces.ts';

const isSpace = (character: string): boolean => /\s/.test(character);

/** Where the text of one segment stands on the page. */
export class SegmentNodes {
  readonly #text: string;
  readonly #pieces: readonly Piece[];

  /** `pieces` are in order and cover the text but for spaces that stand in no node. */
  constructor(text: string, pieces: readonly Piece[]) {
    this.#text = text;
    this.#pieces = pieces;
  }

  /**
   * The range of a span of the segment's text; null where its nodes have left the document or no longer
   * say it. What is silent in between, such as a note's marker, lies within the range.
   */
  rangeOf(span: Span): Range | null {
    const inSpan = this.#piecesOf(span);
    const [first] = inSpan;
    const last = inSpan.at(-1);
    if (!first || !last || !inSpan.every((piece) => this.#stillStands(piece, span))) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.nodeStart + Math.max(0, span.start - first.start));
    range.setEnd(last.node, last.nodeStart + Math.min(last.length, span.end - last.start));
    return range.startContainer === first.node ? range : null;
  }

  /** The offset in the segment's text of a place in a text node, or of what follows it there; else null. */
  offsetOf(node: Node, offset: number): number | null {
    for (const piece of this.#pieces)
      if (piece.node === node && offset < piece.nodeStart + piece.length)
        return piece.start + Math.max(0, offset - piece.nodeStart);
    return null;
  }

  /** The text nodes of the segment in order; a node comes once for each of its runs. */
  *textNodes(): Generator<Text> {
    for (const { node } of this.#pieces) yield node;
  }

  #piecesOf({ start, end }: Span): readonly Piece[] {
    const from = firstIndex(this.#pieces, (piece) => piece.start + piece.length > start);
    const to = firstIndex(this.#pieces, (piece) => piece.start >= end);
    return this.#pieces.slice(from, to);
  }

  #stillStands({ node, nodeStart, start, length }: Piece, span: Span): boolean {
    if (!node.isConnected) return false;
    const to = Math.min(start + length, span.end);
    for (let at = Math.max(start, span.start); at < to; at++) {
      const expected = this.#text.charAt(at);
      const found = node.data.charAt(nodeStart + at - start);
      if (found !== expected && !(isSpace(expected) && isSpace(found))) return false;
    }
    return true;
  }
}

/** The first index that holds, in a list in which everything after it holds too. */
function firstIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) to = middle;
    else from = middle + 1;
  }
  return from;
}
