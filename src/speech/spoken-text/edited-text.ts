import type { Span } from '../../shared/reading.ts';

/** One replacement: what `[start, end)` of the source becomes. */
export interface Edit extends Span {
  readonly text: string;
}

/** A stretch of spoken text and the stretch of source it stands for. */
interface Piece {
  readonly spoken: number;
  readonly source: number;
  /** Whether the stretch was replaced: it has no offsets of its own inside. */
  readonly replaced: boolean;
}

/** A text after edits, with the way from each offset to the source and back. */
export interface EditedText {
  readonly text: string;
  /** Offset in the source of a spoken offset; inside a replacement, where the replaced source starts. */
  readonly toSource: (offset: number) => number;
  /** Offset in the spoken text of a source offset; inside a replacement, where the replacement starts. */
  readonly toSpoken: (offset: number) => number;
  /** What a spoken stretch stands for in the source; a replacement counts as a whole. */
  readonly sourceSpan: (start: number, length: number) => Span;
}

/** Index of the last piece that starts at or before an offset. */
function pieceAt(pieces: readonly Piece[], side: 'spoken' | 'source', offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.[side] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cutIntoPieces(source: string, edits: readonly Edit[]): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [{ spoken: 0, source: 0, replaced: false }];
  let text = '';
  let done = 0;
  for (const edit of edits) {
    text += source.slice(done, edit.start);
    pieces.push({ spoken: text.length, source: edit.start, replaced: true });
    text += edit.text;
    pieces.push({ spoken: text.length, source: edit.end, replaced: false });
    done = edit.end;
  }
  return { text: text + source.slice(done), pieces };
}

/** Applies edits, which are in order and do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): EditedText {
  const { text, pieces } = cutIntoPieces(source, edits);

  const move = (from: 'spoken' | 'source', to: 'spoken' | 'source', end: number) => (offset: number) => {
    const piece = pieces[pieceAt(pieces, from, offset)];
    if (piece === undefined) return 0;
    return Math.min(end, piece.replaced ? piece[to] : piece[to] + offset - piece[from]);
  };
  const toSource = move('spoken', 'source', source.length);
  const toSpoken = move('source', 'spoken', text.length);

  const sourceEnd = (last: number): number => {
    const index = pieceAt(pieces, 'spoken', last);
    return pieces[index]?.replaced ? (pieces[index + 1]?.source ?? source.length) : toSource(last) + 1;
  };
  const sourceSpan = (start: number, length: number): Span => {
    const from = toSource(start);
    const end = Math.min(source.length, sourceEnd(start + Math.max(length, 1) - 1));
    return { start: from, end: Math.max(from, end) };
  };

  return { text, toSource, toSpoken, sourceSpan };
}
