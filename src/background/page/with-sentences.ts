import { passagesOf } from '../../shared/language/passages.ts';
import { ReadingLanguages } from '../../shared/language/reading-languages.ts';
import type {
  Passage,
  Reading,
  ReadingText,
  Segment,
  SegmentText,
  SentencePlace,
  Span,
} from '../../shared/reading.ts';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';

/**
 * The Reading of what a page gave. Languages and sentences are told segment by segment when they are asked for,
 * so that a book begins as soon as a note and blocks nobody.
 */
export function withSentences(text: ReadingText): Reading {
  const segments = known.get(text.segments) ?? segmentsOf(text);
  const { segment, offset } = text.start;
  return { ...text, segments, start: sentenceFrom(segments, segment, offset) };
}

/** What was found out about a text that is read again is known. */
const known = new WeakMap<readonly SegmentText[], readonly Segment[]>();

function segmentsOf(text: ReadingText): readonly Segment[] {
  const languages = new ReadingLanguages(text);
  const segments = text.segments.map((segment) => segmentOf(segment, languages, text.lang));
  known.set(text.segments, segments);
  given.set(segments, text.segments);
  return segments;
}

const given = new WeakMap<readonly Segment[], readonly SegmentText[]>();

/** The segments of a Reading as the page gave them: a language is what the page says, not what was found out. */
export const asGiven = (segments: readonly Segment[]): readonly SegmentText[] =>
  given.get(segments) ?? segments;

function segmentOf(own: SegmentText, languages: ReadingLanguages, page: string): Segment {
  const { kind, text } = own;
  let lang: string | null = null;
  let passages: readonly Passage[] | null = null;
  let sentences: readonly Span[] | null = null;
  return {
    kind,
    text,
    get lang() {
      lang ??= languages.of(own);
      return lang;
    },
    get passages() {
      passages ??= passagesOf(own, this.lang || page);
      return passages.length > 0 ? passages : undefined;
    },
    get sentences() {
      sentences ??= splitSentences(text, this.lang || page);
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
