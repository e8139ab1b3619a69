import type { Span } from '../../shared/reading.ts';

/** A word and when it is likely to begin. */
export interface TimedWord extends Span {
  /** Milliseconds after the utterance's start. */
  readonly at: number;
}

/** Code units a second that most voices speak at rate 1: what an unknown voice is taken for. */
export const USUAL_SPEED = 14;

// How much longer a voice rests at a mark than it takes for a letter.
const PAUSE_WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/[.!?…]/, 8],
  [/[;:–—]/, 5],
  [/,/, 3],
];
// A digit is spoken as a word of its own length.
const DIGIT_WEIGHT = 4;

const weightOf = (char: string): number => {
  if (/\p{Nd}/u.test(char)) return DIGIT_WEIGHT;
  return PAUSE_WEIGHTS.find(([mark]) => mark.test(char))?.[1] ?? 1;
};

/** How long a text is for a voice, in the weight of one letter. */
export const spokenWeight = (text: string): number => {
  let weight = 0;
  for (const char of text) weight += weightOf(char);
  return weight;
};

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

/**
 * When each word of an utterance is likely to begin, for voices that report none.
 * @param speed weight (`spokenWeight`) the voice speaks in a second at this rate.
 */
export function estimateWords(text: string, lang: string, speed: number): readonly TimedWord[] {
  let weight = 0;
  let from = 0;
  return [...wordSpans(text, lang)].map((span) => {
    weight += spokenWeight(text.slice(from, span.start));
    from = span.start;
    return { ...span, at: (weight / speed) * 1000 };
  });
}

/** The word that begins at or after an offset's own word: what a boundary event without a length means. */
export function wordLengthAt(text: string, start: number, lang: string): number {
  for (const span of wordSpans(text.slice(start), lang)) return span.end;
  return 0;
}
