import type { Span } from '../../shared/reading.ts';
import type { Piece } from './pieces.ts';
import { silenceBetween } from './silence.ts';

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
   * say it, or something was put between them. What was silent there from the start, such as a note's
   * marker, lies within the range.
   */
  rangeOf(span: Span): Range | null {
    const [from, to] = this.#piecesOf(span);
    const first = this.#pieces[from];
    const last = this.#pieces[to - 1];
    if (from >= to || !first || !last || !this.#standsFrom(from, to, span)) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.nodeStart + Math.max(0, span.start - first.start));
    range.setEnd(last.node, last.nodeStart + Math.min(last.length, span.end - last.start));
    return range.startContainer === first.node ? range : null;
  }

  /** Whether a span is said without standing in any text node, as words in place of a picture are. */
  isSaidOnly(span: Span): boolean {
    const [from, to] = this.#piecesOf(span);
    return from >= to;
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

  /** The runs that lie before an offset at least in part, from the last one back. */
  *piecesBefore(offset: number): Generator<Piece> {
    for (let i = this.#piecesOf({ start: 0, end: offset })[1] - 1; i >= 0; i--)
      yield this.#pieces[i] as Piece;
  }

  /** The runs that lie after an offset at least in part, from the first one on. */
  *piecesAfter(offset: number): Generator<Piece> {
    const [from] = this.#piecesOf({ start: offset, end: offset });
    for (let i = from; i < this.#pieces.length; i++) yield this.#pieces[i] as Piece;
  }

  #piecesOf({ start, end }: Span): readonly [from: number, to: number] {
    const from = firstIndex(this.#pieces, (piece) => piece.start + piece.length > start);
    const to = firstIndex(this.#pieces, (piece) => piece.start >= end);
    return [from, to];
  }

  #standsFrom(from: number, to: number, span: Span): boolean {
    for (let i = from; i < to; i++) {
      const piece = this.#pieces[i] as Piece;
      if (!this.#stillStands(piece, span)) return false;
      if (i > from && !this.#isSilentBefore(i)) return false;
    }
    return true;
  }

  /** Whether nothing was put between a run and the one before. */
  #isSilentBefore(i: number): boolean {
    const [before, piece] = [this.#pieces[i - 1], this.#pieces[i]];
    if (!before || !piece || piece.silence === null) return false;
    const end = { node: before.node, offset: before.nodeStart + before.length };
    return piece.silence === silenceBetween(end, { node: piece.node, offset: piece.nodeStart });
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
