import { describe, expect, test } from 'vitest';
import { packReading, unpackReading } from '../../../src/background/session/packed-reading.ts';
import type { Reading } from '../../../src/shared/reading.ts';
import { DEFAULT_SPOKEN } from '../../../src/shared/spoken-settings.ts';
import { GARDEN, readingOf } from '../../fakes/readings.ts';

const [first, second] = GARDEN.segments;
const READING: Reading = {
  ...GARDEN,
  segments: [
    { ...(first ?? { text: '', sentences: [] }), kind: 'heading', lang: 'de-AT' },
    { ...(second ?? { text: '', sentences: [] }), kind: 'quote', lang: '' },
  ],
  start: { segment: 1, sentence: 1 },
};

test('a Reading comes back whole from the storage', () => {
  expect(unpackReading(JSON.parse(JSON.stringify(packReading(READING))))).toEqual(READING);
});

test('how it is spoken comes back with it, and what is damaged of that becomes the default', () => {
  const entry = { written: 'GIF', spoken: 'jif', lang: '', part: false, matchCase: true };
  const spoken = { asWritten: ['units' as const], emojiNames: true, pronunciations: [entry] };
  const packed = JSON.parse(JSON.stringify(packReading({ ...READING, spoken })));
  expect(unpackReading(packed)).toEqual({ ...READING, spoken });
  const damaged = { asWritten: ['units', 7], emojiNames: 1, pronunciations: [entry, { written: 1 }] };
  expect(unpackReading({ ...packed, spoken: damaged })).toEqual({
    ...READING,
    spoken: { ...spoken, emojiNames: false },
  });
  expect(unpackReading({ ...packed, spoken: 'x' })).toEqual({ ...READING, spoken: DEFAULT_SPOKEN });
});

test('one of many short segments takes little more than its text', () => {
  const segments = Array.from({ length: 1000 }, (_, i) => [`This is line ${i}.`, 'It is short.']);
  const reading = readingOf('long', segments);
  const text = reading.segments.reduce((sum, segment) => sum + segment.text.length, 0);
  expect(JSON.stringify(packReading(reading)).length).toBeLessThan(2.5 * text);
});

describe('of a damaged one nothing is taken', () => {
  const packed = packReading(READING);
  const cases: Record<string, unknown> = {
    nothing: undefined,
    'a Reading that is not packed': READING,
    'no texts': { ...packed, texts: undefined },
    'a text that is none': { ...packed, texts: [packed.texts[0], 7] },
    'a text too many': { ...packed, texts: [...packed.texts, 'More.'] },
    'a rest that is no JSON': { ...packed, rest: packed.rest.slice(1) },
    'a rest of another shape': { ...packed, rest: '{"length":2}' },
    'a segment of another shape': { ...packed, rest: '[7,7]' },
    'a start that is not there': { ...packed, start: { segment: 1, sentence: 9 } },
  };
  test.each(Object.entries(cases))('%s', (_, stored) => {
    expect(unpackReading(stored)).toBeUndefined();
  });
});
