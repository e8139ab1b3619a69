import type {
  Reading,
  ReadingText,
  Segment,
  SegmentText,
  SentencePlace,
  Span,
} from '../../shared/reading.ts';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';

/**
 * The Reading of what a page gave. Sentences are told segment by segment when they are asked for, so that a
 * book begins as soon as a note and blocks nobody.
 */
export function withSentences(text: ReadingText): Reading {
  const segments = text.segments.map(segmentOf);
  const { segment, offset } = text.start;
  return { ...text, segments, start: sentenceFrom(segments, segment, offset) };
}

function segmentOf({ kind, lang, text }: SegmentText): Segment {
  let sentences: readonly Span[] | null = null;
  return {
    kind,
    lang,
    text,
    get sentences() {
      sentences ??= splitSentences(text, lang);
      return sentences;
    },
  };
}

/** The sentence that holds an offset or is next after it, in the next segment at worst. */
function sentenceFrom(segments: readonly Segment[], segment: number, offset: number): SentencePlace {
  // Where most readings begin; what is not asked for is not split.
  if (offset === 0) return { segment, sentence: 0 };
  const sentence = segments[segment]?.sentences.findIndex(({ end }) => end > offset) ?? -1;
  if (sentence >= 0) return { segment, sentence };
  return { segment: Math.min(segment + 1, segments.length - 1), sentence: 0 };
}
