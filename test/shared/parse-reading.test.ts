import { describe, expect, test } from 'vitest';
import { parseReadingText } from '../../src/shared/parse-reading.ts';
import { GARDEN, textOf } from '../fakes/readings.ts';

const TEXT = textOf(GARDEN);
const [segment] = TEXT.segments;
const withSegment = (change: object) => ({ ...TEXT, segments: [{ ...segment, ...change }] });

test('reads what a page sends', () => {
  expect(parseReadingText(JSON.parse(JSON.stringify(TEXT)))).toEqual(TEXT);
  expect(parseReadingText({ ...TEXT, title: 'T'.repeat(20_000), html: '<p>' })?.title).toHaveLength(20_000);
});

describe('refuses', () => {
  const cases: Record<string, unknown> = {
    nothing: undefined,
    text: 'The garden is old.',
    'no segment': { ...TEXT, segments: [] },
    'a start that is not there': { ...TEXT, start: { segment: 5, offset: 0 } },
    'a source that nobody knows': { ...TEXT, source: 'clipboard' },
    'an id that is no text': { ...TEXT, id: 7 },
    'a segment of an unknown kind': withSegment({ kind: 'advertisement' }),
    'a segment without text': withSegment({ text: '' }),
    'a segment of white space': withSegment({ text: ' \n' }),
    'a start between two letters': { ...TEXT, start: { segment: 0, offset: 0.5 } },
  };
  test.each(Object.entries(cases))('%s', (_, input) => {
    expect(parseReadingText(input)).toBeUndefined();
  });
});
