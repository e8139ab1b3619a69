/**
 * A run of characters that stand in a segment's text as they stand in a text node, one for one; white
 * space may differ (a line break on the page is a space in the segment).
 */
export interface Piece {
  readonly node: Text;
  /** Offset of the run in the node's data. */
  readonly nodeStart: number;
  /** Offset of the run in the segment's text. */
  readonly start: number;
  readonly length: number;
}

/** A part of a text node, in UTF-16 code units. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
}

interface Gap {
  readonly node: Text;
  readonly at: number;
}

/** Visible characters: what is neither white space nor a mark that only helps to break lines. */
const VISIBLE = /[^\s\u00AD\u200B]+/g;
const SPACE = /\s/;

/** Collects the text of one block: white space collapsed, soft hyphens gone, every character traceable. */
export class TextCollector {
  text = '';
  readonly pieces: Piece[] = [];
  #gap: Gap | 'synthetic' | null = null;

  /** Adds a part of a text node; returns how many code units the text grew by. */
  add(node: Text, from = 0, to = node.data.length): number {
    const before = this.text.length;
    const data = to < node.data.length ? node.data.slice(0, to) : node.data;
    let at = from;
    VISIBLE.lastIndex = from;
    for (let run = VISIBLE.exec(data); run; run = VISIBLE.exec(data)) {
      this.#openGap(node, data, at, run.index);
      this.#closeGap();
      this.#push(node, run.index, run[0]);
      at = run.index + run[0].length;
    }
    this.#openGap(node, data, at, data.length);
    return this.text.length - before;
  }

  /** Adds a space that stands in no text node, such as a line break element. */
  space(): void {
    if (this.text && !this.#gap) this.#gap = 'synthetic';
  }

  #openGap(node: Text, data: string, from: number, to: number): void {
    if (from >= to || !this.text || (this.#gap && this.#gap !== 'synthetic')) return;
    const space = data.slice(from, to).search(SPACE);
    if (space >= 0) this.#gap = { node, at: from + space };
  }

  #closeGap(): void {
    const gap = this.#gap;
    this.#gap = null;
    if (gap === 'synthetic') this.text += ' ';
    else if (gap) this.#push(gap.node, gap.at, ' ');
  }

  #push(node: Text, nodeStart: number, run: string): void {
    const start = this.text.length;
    const last = this.pieces.at(-1);
    this.text += run;
    if (
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === start
    )
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + run.length };
    else this.pieces.push({ node, nodeStart, start, length: run.length });
  }
}
