import type { Span } from '../reading.ts';

const CLOSED_BY: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };
const BRACKET = /[()[\]（）]/g;

/** Longest remark in brackets, in code units, that is kept whole. */
const LONGEST_REMARK = 200;

/** All bracketed remarks that are not within another one, from bracket to bracket, in order. */
function findRemarks(text: string): Span[] {
  const open: Record<string, number[]> = { ')': [], ']': [], '）': [] };
  const remarks: Span[] = [];
  for (const { 0: bracket, index } of text.matchAll(BRACKET)) {
    const closing = CLOSED_BY[bracket];
    if (closing !== undefined) {
      open[closing]?.push(index);
      continue;
    }
    const start = open[bracket]?.pop();
    if (start === undefined || index - start > LONGEST_REMARK) continue;
    while ((remarks.at(-1)?.start ?? -1) > start) remarks.pop();
    remarks.push({ start, end: index });
  }
  return remarks;
}

/** Knows the bracketed remarks of a text; asked from front to back. */
export class Remarks {
  readonly #remarks: readonly Span[];
  #next = 0;

  constructor(text: string) {
    this.#remarks = findRemarks(text);
  }

  /** The remark that an offset is in, if any. Offsets must not go back. */
  around(offset: number): Span | undefined {
    while ((this.#remarks[this.#next]?.end ?? Number.POSITIVE_INFINITY) < offset) this.#next++;
    const remark = this.#remarks[this.#next];
    return remark !== undefined && remark.start < offset ? remark : undefined;
  }
}
