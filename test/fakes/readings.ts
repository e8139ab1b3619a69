import type { Reading, ReadingText, Segment, SentencePlace } from '../../src/shared/reading.ts';

/**
 * A Reading of paragraphs, each given as its sentences; they are parted by one space. Where it is stored, it must
 * be one that falls into these sentences, as they are told anew.
 */
export function readingOf(
  id: string,
  paragraphs: readonly (readonly string[])[],
  start: SentencePlace = { segment: 0, sentence: 0 },
): Reading {
  return {
    id,
    title: `Title of ${id}`,
    lang: 'en',
    url: 'https://example.org/',
    source: 'page',
    segments: paragraphs.map(segmentOf),
    start,
  };
}

function segmentOf(sentences: readonly string[]): Segment {
  let at = 0;
  const spans = sentences.map((sentence) => {
    const span = { start: at, end: at + sentence.length };
    at = span.end + 1;
    return span;
  });
  return { kind: 'paragraph', lang: '', text: sentences.join(' '), sentences: spans };
}

/** A Reading as its page gives it. */
export function textOf({ segments, start, ...head }: Reading): ReadingText {
  const offset = segments[start.segment]?.sentences[start.sentence]?.start ?? 0;
  return {
    ...head,
    segments: segments.map(({ kind, lang, text }) => ({ kind, lang, text })),
    start: { segment: start.segment, offset },
  };
}

/** Two paragraphs of plain sentences, four in all. */
export const GARDEN: Reading = readingOf('garden', [
  ['The garden is old.', 'Nobody knows who planted it.'],
  ['Roses grow along the wall.', 'They bloom in June.'],
]);

/** The sentences of a Reading, in order. */
export const sentencesOf = ({ segments }: Reading): string[] =>
  segments.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
