import type { Amounts } from './features.ts';

// Seconds each feature takes a usual voice at rate 1, in the order of FEATURES; what a new voice is taken for.
const USUAL: Amounts = [0.063, 0.44, 0.093, 0.031, 0.25, 0.23, 0.1];
// How far a voice may be from the usual one: as a whole, and in each feature by itself.
const WHOLE_SPREAD = 0.4;
const OWN_SPREAD = 0.25;
// What a lesson is out by itself: seconds, and seconds for each root of a second.
const NOISE = 0.02;
const NOISE_GROWTH = 0.05;
// A lesson that says a voice is so many times faster or slower than known is none: the voice was cut off, or slept.
const ABSURD = 3;
// So many absurd lessons in a row are the truth: the voice was changed.
const CHANGED_AFTER = 3;

const dot = (a: Amounts, b: Amounts): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

const spreadOf = (weights: Amounts): Amounts[] =>
  weights.map((a, i) =>
    weights.map((b, j) => WHOLE_SPREAD ** 2 * a * b + (i === j ? (OWN_SPREAD * a) ** 2 : 0)),
  );

/** How long a voice takes for what it speaks, learned sentence by sentence with recursive least squares. */
export class Pace {
  #weights: Amounts;
  #spread: Amounts[];
  #absurd = 0;

  /** @param factor how many times slower than the usual voice it is thought to be. */
  constructor(from: Amounts = USUAL, factor = 1) {
    this.#weights = from.map((weight) => weight * factor);
    this.#spread = spreadOf(this.#weights);
  }

  /** Seconds for each feature. */
  get weights(): Amounts {
    return this.#weights;
  }

  /** Seconds the voice is likely to take; never negative, and never less for more. */
  seconds(amounts: Amounts): number {
    return dot(this.#weights, amounts);
  }

  /** Learns from a finished utterance. @returns false where the lesson was refused. */
  learn(amounts: Amounts, seconds: number): boolean {
    const expected = this.seconds(amounts);
    const ratio = seconds / expected;
    if (!(expected > 0) || !(ratio < ABSURD && ratio > 1 / ABSURD)) {
      this.#refused(ratio);
      return false;
    }
    this.#absurd = 0;
    this.#update(amounts, seconds - expected, (NOISE + NOISE_GROWTH * Math.sqrt(seconds)) ** 2);
    return true;
  }

  /** Begins anew from what a voice that was changed takes now; nonsense is only forgotten. */
  #refused(ratio: number): void {
    if (!(ratio > 0.05 && ratio < 20)) return;
    this.#absurd += 1;
    if (this.#absurd < CHANGED_AFTER) return;
    this.#absurd = 0;
    this.#weights = this.#weights.map((weight) => weight * ratio);
    this.#spread = spreadOf(this.#weights);
  }

  #update(amounts: Amounts, error: number, noise: number): void {
    const reach = this.#spread.map((row) => dot(row, amounts));
    const variance = dot(reach, amounts) + noise;
    const limit = 3 * Math.sqrt(variance);
    const step = Math.max(-limit, Math.min(limit, error)) / variance;
    // No feature may take less than a tenth of the usual time, so that estimates never run backwards.
    this.#weights = this.#weights.map((weight, i) => Math.max(weight / 10, weight + (reach[i] ?? 0) * step));
    this.#spread = this.#spread.map((row, i) =>
      row.map((value, j) => value - ((reach[i] ?? 0) * (reach[j] ?? 0)) / variance),
    );
  }
}
