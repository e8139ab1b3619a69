import type { Span } from '../../shared/reading.ts';
import { breakCost } from './break-cost.ts';

// A chunk is not made shorter than this part of the length it should have, for the sake of a better break.
const SHORTEST = 0.4;
// What a chunk costs that is as much too short or too long as a chunk can be.
const UNEVEN = 100;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Starts of the pieces in which a segmenter parts a text, 0 left out. */
const starts = (segmenter: Intl.Segmenter, text: string): number[] =>
  [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0);

/**
 * Parts a text into chunks of about the same length, at the ends of clauses where there are any, then at
 * spaces, then between words, and never inside a grapheme unless a single one is longer than a chunk may be.
 * @param longest code units that a chunk may have.
 * @returns spans that cover the text without a gap, one where it is short enough; takes linear time.
 */
export function splitChunks(text: string, lang: string, longest: number): readonly Span[] {
  const chunks: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = nextBreak(text, start, lang, longest);
    chunks.push({ start, end });
    start = end;
  }
  return [...chunks, { start, end: text.length }];
}

function nextBreak(text: string, start: number, lang: string, longest: number): number {
  const rest = text.length - start;
  const wanted = rest / Math.ceil(rest / longest);
  // Whether a break is one shows in the character behind it, which may be a surrogate pair.
  const view = text.slice(start, start + longest + 2);
  const between = new Set(starts(words, view));
  let best = { end: start + wholeCharacters(text, start, longest), cost: Number.POSITIVE_INFINITY };
  for (const length of starts(graphemes, view)) {
    if (length > longest || length < wanted * SHORTEST) continue;
    const uneven = (UNEVEN * Math.abs(length - wanted)) / longest;
    const cost = uneven + breakCost(text, start + length, lang, between.has(length));
    if (cost < best.cost) best = { end: start + length, cost };
  }
  return best.end;
}

/** The most code units that fit without cutting a surrogate pair, where one grapheme fills it all. */
const wholeCharacters = (text: string, start: number, longest: number): number =>
  /[\uDC00-\uDFFF]/.test(text[start + longest] ?? '') ? longest - 1 : longest;
