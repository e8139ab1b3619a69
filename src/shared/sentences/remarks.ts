import type { Span } from '../reading.ts';
import { addOutermost } from './stretches.ts';

const CLOSED_BY: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };
const BRACKET = /[()[\]（）]/g;

/** Longest remark in brackets, in code units, that is kept whole. */
const LONGEST_REMARK = 200;

/** All bracketed remarks that are not within another one, from bracket to bracket, in order. */
export function findRemarks(text: string): Span[] {
  const open: Record<string, number[]> = { ')': [], ']': [], '）': [] };
  const remarks: Span[] = [];
  for (const { 0: bracket, index } of text.matchAll(BRACKET)) {
    const closing = CLOSED_BY[bracket];
    if (closing !== undefined) {
      open[closing]?.push(index);
      continue;
    }
    const start = open[bracket]?.pop();
    if (start !== undefined && index - start <= LONGEST_REMARK) addOutermost(remarks, { start, end: index });
  }
  return remarks;
}
