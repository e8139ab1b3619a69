import type { Span } from '../../shared/reading.ts';
import { FeatureCount } from './features.ts';
import type { Pace } from './pace.ts';

/** A word and when it is likely to begin. */
export interface TimedWord extends Span {
  /** Milliseconds after the utterance's start. */
  readonly at: number;
}

/** Code units a second that most voices speak at rate 1: what an unknown voice is taken for. */
export const USUAL_SPEED = 14;

/** Words of a text as the language parts them, without punctuation and space. */
export function* wordSpans(text: string, lang: string): Generator<Span> {
  for (const { index, segment, isWordLike } of segmenter(lang).segment(text)) {
    if (isWordLike) yield { start: index, end: index + segment.length };
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  // A page may call its language anything; what is no BCP 47 tag is parted like an unknown language.
  const made = new Intl.Segmenter(isTag(lang) ? lang : undefined, { granularity: 'word' });
  segmenters.set(lang, made);
  return made;
}

const isTag = (lang: string): boolean => {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
};

/** When each word of an utterance is likely to begin, for voices that report none. */
export function estimateWords(text: string, lang: string, pace: Pace): readonly TimedWord[] {
  const count = new FeatureCount(text, lang);
  return [...wordSpans(text, lang)].map((span) => ({
    ...span,
    at: pace.seconds(count.upTo(span.start)) * 1000,
  }));
}

/** The word that begins at or after an offset's own word: what a boundary event without a length means. */
export function wordLengthAt(text: string, start: number, lang: string): number {
  for (const span of wordSpans(text.slice(start), lang)) return span.end;
  return 0;
}
