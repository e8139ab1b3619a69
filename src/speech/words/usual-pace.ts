import { type Amounts, FEATURES } from './features.ts';

type Feature = (typeof FEATURES)[number];

/**
 * What a new voice is taken for: seconds that each feature takes a usual voice at rate 1, and how far a voice may be
 * from it. Voices differ most in how they say years, and in the silence that they and the system keep at the end.
 */
const USUAL: Readonly<Record<Feature, readonly [seconds: number, spread: number]>> = {
  letters: [0.063, 0.2],
  words: [0.08, 0.2],
  smallWords: [0.025, 0.2],
  spelled: [0.15, 0.2],
  numbers: [0.063, 0.2],
  years: [0.2, 1],
  commas: [0.24, 0.2],
  colons: [0.29, 0.2],
  stops: [0.35, 0.2],
  quotes: [0.1, 0.2],
  joins: [0.11, 0.2],
  // The first sound comes 46–66 ms after the start event (Chromium and Firefox on Linux), and a word is on the page
  // some 20 ms after it was told.
  lead: [0.03, 0.1],
  tail: [0.2, 0.6],
};
/** Seconds that each feature takes a usual voice. */
export const USUAL_SECONDS: Amounts = FEATURES.map((feature) => USUAL[feature][0]);
const SPREADS: Amounts = FEATURES.map((feature) => USUAL[feature][1]);
// How far a voice may be from the usual one as a whole.
const WHOLE_SPREAD = 0.4;
// How much of the spread so many lessons leave, where no more than their number is remembered.
const LESSONS_FOR_HALF = 3;

/** How far a voice may still be from its weights after so many lessons, as covariances. */
export function spreadOf(weights: Amounts, lessons: number): readonly Amounts[] {
  const left = LESSONS_FOR_HALF / (LESSONS_FOR_HALF + lessons);
  const own = (i: number) => (SPREADS[i] ?? 0) * (weights[i] ?? 0);
  return weights.map((a, i) =>
    weights.map((b, j) => left * (WHOLE_SPREAD ** 2 * a * b + (i === j ? own(i) ** 2 : 0))),
  );
}
