import type { Span } from '../../shared/reading.ts';
import type { ForeignPassage, Utterance } from '../engine.ts';

/** A stretch of an utterance's text that one voice speaks. */
export interface Stretch extends Span {
  /** What is foreign about it; null for the utterance's own language. */
  readonly passage: ForeignPassage | null;
}

const SPEAKABLE = /[\p{L}\p{N}]/u;

/** Adds a stretch; what has no word in it, such as a closing mark, goes with the one before. */
function add(stretches: Stretch[], text: string, next: Stretch): void {
  const last = stretches.at(-1);
  if (next.start >= next.end) return;
  if (last && !SPEAKABLE.test(text.slice(next.start, next.end)))
    stretches[stretches.length - 1] = { ...last, end: next.end };
  else if (last && !SPEAKABLE.test(text.slice(last.start, last.end)))
    stretches[stretches.length - 1] = { ...next, start: last.start };
  else stretches.push(next);
}

/**
 * Parts an utterance's text from an offset on where its language changes.
 * @returns stretches that cover it without a gap, none of them without a word unless all of it is.
 */
export function languageStretches({ text, passages }: Utterance, from: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
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
