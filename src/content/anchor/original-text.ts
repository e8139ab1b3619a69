import type { Extraction } from '../extract/extraction.ts';
import type { Piece } from '../extract/pieces.ts';
import type { Slices } from '../slices.ts';

/** A run of a segment. */
interface OwnPiece {
  readonly segment: number;
  readonly piece: Piece;
}

/** So many segments are taken in between two looks at the clock. */
const STRIDE = 200;

/** How many runs on each side are asked whether they still stand. */
const MOST_NEIGHBOURS = 64;

/** What was read as the page had it then: the text of all segments with a space between, and its nodes. */
export class OriginalText {
  readonly text: string;
  readonly #segments: Extraction['segments'];
  readonly #starts: readonly number[];
  readonly #byNode = new Map<Node, Piece[]>();

  private constructor({ reading, segments }: Extraction) {
    this.text = reading.segments.map(({ text }) => text).join(' ');
    this.#segments = segments;
    let start = 0;
    this.#starts = reading.segments.map(({ text }) => {
      const own = start;
      start += text.length + 1;
      return own;
    });
  }

  /** Takes in what was read. */
  static *of(extraction: Extraction): Slices<OriginalText> {
    const original = new OriginalText(extraction);
    for (const [segment, nodes] of extraction.segments.entries()) {
      for (const piece of nodes.piecesAfter(0)) original.#remember({ segment, piece });
      if (segment % STRIDE === 0) yield;
    }
    return original;
  }

  /** Where a segment's offset stands in the whole text. */
  offsetIn(segment: number, offset: number): number {
    return (this.#starts[segment] ?? 0) + offset;
  }

  /** What stood at a place in a text node, as an offset of the whole text; null for nothing. */
  offsetOf(node: Node, offset: number): number | null {
    const piece = this.#byNode
      .get(node)
      ?.find(({ nodeStart, length }) => offset >= nodeStart && offset < nodeStart + length);
    return piece ? piece.start + offset - piece.nodeStart : null;
  }

  /** The runs before a segment's offset, nearest first; `start` counts in the whole text. */
  *before(segment: number, offset: number): Generator<Piece> {
    let left = MOST_NEIGHBOURS;
    for (let i = segment; i >= 0; i--)
      for (const piece of this.#segments[i]?.piecesBefore(i === segment ? offset : Infinity) ?? []) {
        if (left-- <= 0) return;
        yield this.#whole({ segment: i, piece });
      }
  }

  /** The runs after a segment's offset, nearest first; `start` counts in the whole text. */
  *after(segment: number, offset: number): Generator<Piece> {
    let left = MOST_NEIGHBOURS;
    for (let i = segment; i < this.#segments.length; i++)
      for (const piece of this.#segments[i]?.piecesAfter(i === segment ? offset : 0) ?? []) {
        if (left-- <= 0) return;
        yield this.#whole({ segment: i, piece });
      }
  }

  #whole({ segment, piece }: OwnPiece): Piece {
    return { ...piece, start: this.offsetIn(segment, piece.start) };
  }

  #remember(own: OwnPiece): void {
    const piece = this.#whole(own);
    const list = this.#byNode.get(piece.node);
    if (list) list.push(piece);
    else this.#byNode.set(piece.node, [piece]);
  }
}
