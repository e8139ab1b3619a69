import { describe, expect, it } from 'vitest';
import { withSentences } from '../../../src/background/page/with-sentences.ts';
import { GARDEN, readingOf, textOf } from '../../fakes/readings.ts';

describe('withSentences', () => {
  it('tells the sentences of what a page gives', () => expect(withSentences(textOf(GARDEN))).toEqual(GARDEN));

  it('tells them in the language of each segment', () => {
    const german = { kind: 'paragraph', lang: 'de', text: 'Am 3. Mai blüht er. Dann nicht mehr.' } as const;
    const [segment] = withSentences({ ...textOf(GARDEN), segments: [german] }).segments;
    expect(segment?.sentences).toEqual([
      { start: 0, end: 19 },
      { start: 20, end: 36 },
    ]);
  });

  it.each([
    [0, 0, { segment: 0, sentence: 0 }],
    [0, 17, { segment: 0, sentence: 0 }],
    [0, 18, { segment: 0, sentence: 1 }],
    [1, 30, { segment: 1, sentence: 1 }],
    // At the end of a segment's text the next one begins; after the last one there is none.
    [0, 47, { segment: 1, sentence: 0 }],
    [1, 99, { segment: 1, sentence: 0 }],
  ])('begins at offset %$ of segment %$ with its sentence', (segment, offset, place) => {
    expect(withSentences({ ...textOf(GARDEN), start: { segment, offset } }).start).toEqual(place);
  });

  it('splits a segment when it is asked for, and once', () => {
    const long = readingOf(
      'long',
      Array.from({ length: 40_000 }, (_, i) => [`Line ${i}.`, 'It is short.']),
    );
    const began = performance.now();
    const { segments } = withSentences(textOf(long));
    expect(segments[39_999]?.sentences).toHaveLength(2);
    expect(performance.now() - began).toBeLessThan(500);
    expect(segments[7]?.sentences).toBe(segments[7]?.sentences);
  });
});
