import type { Passage, Span } from '../../shared/reading.ts';

/** A stretch of a spoken text that one voice speaks. */
export interface Stretch<Foreign extends Passage> extends Span {
  /** What is foreign about it; null for the text's own language. */
  readonly passage: Foreign | null;
}

const SPEAKABLE = /[\p{L}\p{N}]/u;

/** Adds a stretch; what has no word in it, such as a closing mark, goes with the one before. */
function add<Foreign extends Passage>(
  stretches: Stretch<Foreign>[],
  text: string,
  next: Stretch<Foreign>,
): void {
  const last = stretches.at(-1);
  if (next.start >= next.end) return;
  if (last && !SPEAKABLE.test(text.slice(next.start, next.end)))
    stretches[stretches.length - 1] = { ...last, end: next.end };
  else if (last && !SPEAKABLE.test(text.slice(last.start, last.end)))
    stretches[stretches.length - 1] = { ...next, start: last.start };
  else stretches.push(next);
}

/**
 * Parts a spoken text, an utterance's or a file's, from an offset on where its language changes.
 * @returns stretches that cover it without a gap, none of them without a word unless all of it is.
 */
export function languageStretches<Foreign extends Passage>(
  { text, passages }: { readonly text: string; readonly passages: readonly Foreign[] },
  from: number,
): readonly Stretch<Foreign>[] {
  const stretches: Stretch<Foreign>[] = [];
  let done = from;
  for (const passage of passages) {
    const start = Math.max(passage.start, done);
    if (passage.end <= start || passage.end > text.length) continue;
    add(stretches, text, { start: done, end: start, passage: null });
    add(stretches, text, { start, end: passage.end, passage });
    done = passage.end;
  }
  add(stretches, text, { start: done, end: text.length, passage: null });
  return stretches;
}
