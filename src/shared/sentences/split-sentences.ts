import type { Span } from '../reading.ts';

/** Splits a text into sentences, in order; the spans leave out the white space around them. `lang` is BCP 47 or ''. */
export function splitSentences(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter(lang || 'en', { granularity: 'sentence' }).segment(
    text,
  )) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
