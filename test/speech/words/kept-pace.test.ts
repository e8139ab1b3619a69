import { expect, test } from 'vitest';
import {
  type KeptPace,
  keptForm,
  keptPace,
  MOST_PACES,
  parsePaces,
} from '../../../src/speech/words/kept-pace.ts';
import { Pace } from '../../../src/speech/words/pace.ts';

const GOOD: KeptPace = {
  voice: 'Anna|en-GB|local',
  lang: 'en',
  rate: 1.2,
  weights: new Pace().weights,
  lessons: 12,
};
const parsed = (...paces: readonly unknown[]) => parsePaces({ version: 1, paces });

test('a pace comes back as it was kept', () => {
  expect(parsePaces(JSON.parse(JSON.stringify(keptForm([GOOD]))))).toEqual([GOOD]);
});

test.each([
  null,
  [],
  'x',
  { ...GOOD, voice: 'x'.repeat(401) },
  { ...GOOD, voice: undefined },
  { ...GOOD, lang: 7 },
  { ...GOOD, rate: 0 },
  { ...GOOD, rate: 1e9 },
  { ...GOOD, rate: Number.NaN },
  { ...GOOD, lessons: -1 },
  { ...GOOD, lessons: 1.5 },
  { ...GOOD, weights: [] },
  { ...GOOD, weights: GOOD.weights.slice(1) },
  { ...GOOD, weights: [...GOOD.weights, 1] },
  { ...GOOD, weights: GOOD.weights.map(() => 0) },
  { ...GOOD, weights: GOOD.weights.map(() => -1) },
  { ...GOOD, weights: GOOD.weights.map(() => 1e9) },
  { ...GOOD, weights: GOOD.weights.map(String) },
  { ...GOOD, weights: { length: GOOD.weights.length } },
])('a bad one is left out, and the others stay: %j', (bad) => {
  expect(keptPace(bad)).toBeUndefined();
  expect(parsed(GOOD, bad, { ...GOOD, lang: 'de' })).toEqual([GOOD, { ...GOOD, lang: 'de' }]);
});

test.each([undefined, null, 7, 'x', [], {}, { version: 2, paces: [GOOD] }, { version: 1, paces: {} }])(
  'what is no list of paces of this version is none: %j',
  (input) => {
    expect(parsePaces(input)).toEqual([]);
  },
);

test('no more than a bounded number is kept and taken, those used last', () => {
  const many = Array.from({ length: 100 }, (_, i) => ({ ...GOOD, voice: `voice ${i}` }));
  expect(keptForm(many).paces).toHaveLength(MOST_PACES);
  expect(parsed(...many).at(-1)?.voice).toBe('voice 99');
  expect(parsed(...many)).toHaveLength(MOST_PACES);
});
