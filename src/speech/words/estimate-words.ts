import type { Span } from '../../shared/reading.ts';
import { FeatureCount } from './features.ts';
import type { Pace } from './pace.ts';
import { wordSpans } from './word-spans.ts';

/** A word and when it is likely to begin. */
export interface TimedWord extends Span {
  /** Milliseconds after the utterance's start. */
  readonly at: number;
}

/** Code units a second that most voices speak at rate 1: what an unknown voice is taken for. */
export const USUAL_SPEED = 14;

/** When each word of an utterance is likely to begin, for voices that report none. */
export function estimateWords(text: string, lang: string, pace: Pace): readonly TimedWord[] {
  const count = new FeatureCount(text, lang);
  return Array.from(wordSpans(text, lang), (span) => ({
    ...span,
    at: pace.seconds(count.upTo(span.start)) * 1000,
  }));
}
