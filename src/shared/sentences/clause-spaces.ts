import type { Span } from '../reading.ts';

const SPACE = /(?<=[\p{L}\p{M}]) +(?=\p{L})|[.!?\n]/gu;

/** From this length on a text without marks ends at the next space. */
const LONG = 120;

/** Where sentences begin in scripts whose spaces part clauses, and that are written without any marks (Thai, Lao). */
export function clauseStarts(text: string): Span[] {
  const starts: Span[] = [];
  let last = 0;
  for (const { 0: space, index } of text.matchAll(SPACE)) {
    const next = index + space.length;
    if (space.startsWith(' ') && index - last < LONG) continue;
    if (space.startsWith(' ')) starts.push({ start: next, end: next });
    last = next;
  }
  return starts;
}
