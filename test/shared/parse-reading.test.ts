import { describe, expect, test } from 'vitest';
import { parseReading } from '../../src/shared/parse-reading.ts';
import { GARDEN } from '../fakes/readings.ts';

const [segment] = GARDEN.segments;
const withSegment = (change: object) => ({ ...GARDEN, segments: [{ ...segment, ...change }] });

test('reads what a page sends', () => {
  expect(parseReading(JSON.parse(JSON.stringify(GARDEN)))).toEqual(GARDEN);
  expect(parseReading({ ...GARDEN, title: 'T'.repeat(20_000), html: '<p>' })?.title).toHaveLength(20_000);
});

describe('refuses', () => {
  const cases: Record<string, unknown> = {
    nothing: undefined,
    text: 'The garden is old.',
    'no segment': { ...GARDEN, segments: [] },
    'a start that is not there': { ...GARDEN, start: { segment: 0, sentence: 5 } },
    'a source that nobody knows': { ...GARDEN, source: 'clipboard' },
    'an id that is no text': { ...GARDEN, id: 7 },
    'a segment of an unknown kind': withSegment({ kind: 'advertisement' }),
    'a segment without sentences': withSegment({ sentences: [] }),
    'an empty sentence': withSegment({ sentences: [{ start: 3, end: 3 }] }),
    'a sentence that ends before it starts': withSegment({ sentences: [{ start: 5, end: 3 }] }),
    'a sentence outside the text': withSegment({ sentences: [{ start: 0, end: 10_000 }] }),
    'sentences that overlap': withSegment({
      sentences: [
        { start: 0, end: 9 },
        { start: 5, end: 12 },
      ],
    }),
    'a sentence that starts at half a letter': withSegment({ sentences: [{ start: 0.5, end: 12 }] }),
  };
  test.each(Object.entries(cases))('%s', (_, input) => {
    expect(parseReading(input)).toBeUndefined();
  });
});
