import { silenceBetween } from './silence.ts';

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
  /** What can be seen between the run before and this one and is not read; see `silenceBetween`. */
  readonly silence: string | null;
}

/** A part of a text node, in UTF-16 code units. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
}

type Growing = { -readonly [K in keyof Piece]: Piece[K] };

/** Words with one character of white space between; no marks that only help to break lines. */
const RUN = /[^\s\u00AD\u200B]+(?:\s[^\s\u00AD\u200B]+)*/g;
const SPACE = /\s/;
const OTHER_SPACE = /[^\S ]/;

/** More than one space, or another one, or a mark that only helps to break lines. */
const UNEVEN = / {2}|[^\S ]|[\u00AD\u200B]/;
const BLANK = 32;

/** Where the words of a text end that has but single spaces from an offset on, as nearly all text has; else 0. */
function endOfPlain(text: string, from: number): number {
  if (text.length - from < 3 || UNEVEN.test(text)) return 0;
  return text.charCodeAt(text.length - 1) === BLANK ? text.length - 1 : text.length;
}

/** Collects the text of one block: white space collapsed, soft hyphens gone, every character traceable. */
export class TextCollector {
  #text = '';
  readonly #pieces: Growing[] = [];
  /** White space that becomes a space if more text follows; it may stand in no text node. */
  #gap = false;
  #gapNode: Text | null = null;
  #gapAt = 0;
  #skipped = false;
  /** What is said before the text that follows, if any does. */
  #before = '';

  /** Adds a part of a text node; returns how many code units the text grew by. */
  add(node: Text, data: string, from: number, to: number): number {
    const before = this.#text.length;
    const part = to < data.length ? data.slice(0, to) : data;
    const end = endOfPlain(part, from);
    if (end > 0) {
      const start = part.charCodeAt(from) === BLANK ? from + 1 : from;
      this.#openGap(node, part, from, start);
      this.#closeGap();
      this.#push(node, start, part.slice(start, end));
      this.#openGap(node, part, end, to);
      return this.#text.length - before;
    }
    let at = from;
    RUN.lastIndex = from;
    for (let run = RUN.exec(part); run; run = RUN.exec(part)) {
      const [words] = run;
      this.#openGap(node, part, at, run.index);
      this.#closeGap();
      this.#push(node, run.index, OTHER_SPACE.test(words) ? words.replace(/\s/g, ' ') : words);
      at = run.index + words.length;
      if (at === part.length) return this.#text.length - before;
    }
    this.#openGap(node, part, at, part.length);
    return this.#text.length - before;
  }

  /** Adds a space that stands in no text node, such as a line break element. */
  space(): void {
    if (this.#text) this.#gap = true;
  }

  /** Says something before the text that follows, if any does. */
  sayBefore(words: string): void {
    this.#before = words;
  }

  /** Adds words that stand in no text node; returns how many code units the text grew by. */
  say(words: string): number {
    const before = this.#text.length;
    this.#closeGap();
    this.#text += words;
    return this.#text.length - before;
  }

  /** Something that is not read stands here, or the tree is left here. */
  skip(): void {
    this.#skipped = true;
  }

  /** What was collected; begins anew. */
  take(): { readonly text: string; readonly pieces: readonly Piece[] } {
    // A copy takes no more room than it needs, which an array that grew does.
    const taken = { text: this.#text, pieces: this.#pieces.slice() };
    this.#pieces.length = 0;
    this.#text = '';
    this.#gap = false;
    this.#gapNode = null;
    this.#skipped = false;
    return taken;
  }

  #openGap(node: Text, data: string, from: number, to: number): void {
    if (from >= to || !this.#text || this.#gapNode) return;
    const space = data.slice(from, to).search(SPACE);
    if (space < 0) return;
    this.#gap = true;
    this.#gapNode = node;
    this.#gapAt = from + space;
  }

  #closeGap(): void {
    if (this.#before) this.#sayBefore();
    if (!this.#gap) return;
    const node = this.#gapNode;
    this.#gap = false;
    this.#gapNode = null;
    if (node) this.#push(node, this.#gapAt, ' ');
    else this.#text += ' ';
  }

  #sayBefore(): void {
    this.#text += this.#text ? this.#before : this.#before.replace(/^[,:\s]+/, '');
    this.#before = '';
    this.#gap = false;
    this.#gapNode = null;
  }

  #push(node: Text, nodeStart: number, run: string): void {
    const start = this.#text.length;
    const last = this.#pieces.at(-1);
    this.#text += run;
    const goesOn = last?.node === node && last.nodeStart + last.length === nodeStart;
    if (goesOn && last.start + last.length === start) last.length += run.length;
    else
      this.#pieces.push({
        node,
        nodeStart,
        start,
        length: run.length,
        silence: this.#silence(last, node, nodeStart),
      });
  }

  #silence(last: Piece | undefined, node: Text, offset: number): string | null {
    // Within one node nothing stands between; a space that was found before may be added after the skip.
    if (!last || !this.#skipped || last.node === node) return '';
    this.#skipped = false;
    return silenceBetween({ node: last.node, offset: last.nodeStart + last.length }, { node, offset });
  }
}
