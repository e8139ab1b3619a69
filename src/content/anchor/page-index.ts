import type { Span } from '../../shared/reading.ts';
import type { RawBlock } from '../extract/block.ts';
import type { Piece } from '../extract/pieces.ts';
import { SegmentNodes } from '../extract/segment-nodes.ts';
import type { Slices } from '../slices.ts';

/** All visible text of a page at one moment, its blocks one after the other with a space between. */
export class PageIndex {
  readonly text: string;
  readonly #nodes: SegmentNodes;
  readonly #edges = new Set<number>();
  readonly #byNode = new Map<Text, Piece[]>();
  readonly #firstNodes: Text[] = [];

  private constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#nodes = new SegmentNodes(text, pieces);
  }

  /** Makes the index of some blocks. */
  static *of(blocks: readonly RawBlock[]): Slices<PageIndex> {
    const pieces: Piece[] = [];
    const index = new PageIndex(blocks.map(({ text }) => text).join(' '), pieces);
    let start = 0;
    for (const [i, block] of blocks.entries()) {
      index.#add(block, start, pieces);
      start += block.text.length + 1;
      if (i % STRIDE === 0) yield;
    }
    return index;
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

  /** The first text node of each block: where they lie, the page is read. */
  firstNodes(): Iterable<Text> {
    return this.#firstNodes;
  }

  #add({ text, pieces }: RawBlock, start: number, all: Piece[]): void {
    this.#edges.add(start).add(start + text.length);
    for (const one of pieces) {
      const piece = { ...one, start: start + one.start };
      all.push(piece);
      const list = this.#byNode.get(piece.node);
      if (list) list.push(piece);
      else this.#byNode.set(piece.node, [piece]);
    }
    if (pieces[0]) this.#firstNodes.push(pieces[0].node);
  }
}

/** So many blocks are taken in between two looks at the clock. */
const STRIDE = 200;
