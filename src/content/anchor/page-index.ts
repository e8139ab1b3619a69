import type { Span } from '../../shared/reading.ts';
import type { RawBlock } from '../extract/block.ts';
import type { Piece } from '../extract/pieces.ts';
import { SegmentNodes } from '../extract/segment-nodes.ts';

/** All visible text of a page at one moment, its blocks one after the other with a space between. */
export class PageIndex {
  readonly text: string;
  readonly #nodes: SegmentNodes;
  readonly #pieces: readonly Piece[];
  readonly #edges = new Set<number>();
  readonly #byNode = new Map<Text, Piece[]>();

  constructor(blocks: readonly RawBlock[]) {
    this.text = blocks.map(({ text }) => text).join(' ');
    this.#pieces = [...this.#shifted(blocks)];
    this.#nodes = new SegmentNodes(this.text, this.#pieces);
    for (const piece of this.#pieces) {
      const list = this.#byNode.get(piece.node);
      if (list) list.push(piece);
      else this.#byNode.set(piece.node, [piece]);
    }
  }

  /** The range of a part of the text; null where the page has changed there since. */
  rangeOf(span: Span): Range | null {
    return this.#nodes.rangeOf(span);
  }

  /** Where a place in a text node stands in the text; null where it is not part of it. */
  offsetOf(node: Text, offset: number): number | null {
    const piece = this.#byNode
      .get(node)
      ?.find(({ nodeStart, length }) => offset >= nodeStart && offset < nodeStart + length);
    return piece ? piece.start + offset - piece.nodeStart : null;
  }

  /** The text node an offset of the text stands in, and the offset there; null for a space between blocks. */
  placeOf(offset: number): { readonly node: Text; readonly offset: number } | null {
    const { value: piece } = this.#nodes.piecesAfter(offset).next();
    return piece && piece.start <= offset
      ? { node: piece.node, offset: piece.nodeStart + offset - piece.start }
      : null;
  }

  /** Whether a block begins or ends at an offset of the text. */
  isEdge(offset: number): boolean {
    return this.#edges.has(offset);
  }

  /** The text nodes of the page that are read. */
  textNodes(): Iterable<Text> {
    return this.#byNode.keys();
  }

  *#shifted(blocks: readonly RawBlock[]): Generator<Piece> {
    let start = 0;
    for (const { text, pieces } of blocks) {
      this.#edges.add(start).add(start + text.length);
      for (const piece of pieces) yield { ...piece, start: start + piece.start };
      start += text.length + 1;
    }
  }
}
