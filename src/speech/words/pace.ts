import type { Amounts } from './features.ts';
import { spreadOf, USUAL_SECONDS } from './usual-pace.ts';

// What a lesson is out by itself: seconds, and seconds for each root of a second.
const NOISE = 0.02;
const NOISE_GROWTH = 0.1;
// A lesson that says a voice is so many times faster or slower than known is none: the voice was cut off, or slept.
const ABSURD = 3;
// So many absurd lessons in a row are the truth: the voice was changed.
const CHANGED_AFTER = 3;
// No feature may take less than this part of what it was thought to take, so that estimates never run backwards.
const FLOOR = 0.1;

const dot = (a: Amounts, b: Amounts): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** How long a voice takes for what it speaks, learned sentence by sentence with recursive least squares. */
export class Pace {
  #weights: Amounts;
  #least: Amounts;
  #spread: readonly Amounts[];
  #lessons: number;
  #absurd = 0;

  /** @param lessons how many lessons its weights come from. */
  constructor(weights: Amounts = USUAL_SECONDS, lessons = 0) {
    this.#weights = weights;
    this.#least = weights.map((weight) => weight * FLOOR);
    this.#lessons = lessons;
    this.#spread = spreadOf(weights, lessons);
  }

  /** Seconds for each feature. */
  get weights(): Amounts {
    return this.#weights;
  }

  /** How many lessons it has learned from. */
  get lessons(): number {
    return this.#lessons;
  }

  /** What it is likely to be where all takes so many times as long; that is a guess, without lessons. */
  slower(factor: number): Pace {
    return new Pace(this.#weights.map((weight) => weight * factor));
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
    this.#lessons += 1;
    this.#update(amounts, seconds - expected, (NOISE + NOISE_GROWTH * Math.sqrt(seconds)) ** 2);
    return true;
  }

  /** Begins anew from what a voice that was changed takes now; nonsense is only forgotten. */
  #refused(ratio: number): void {
    if (!(ratio > 0.05 && ratio < 20)) return;
    this.#absurd += 1;
    if (this.#absurd < CHANGED_AFTER) return;
    this.#absurd = this.#lessons = 0;
    this.#weights = this.#weights.map((weight) => weight * ratio);
    this.#least = this.#weights.map((weight) => weight * FLOOR);
    this.#spread = spreadOf(this.#weights, 0);
  }

  #update(amounts: Amounts, error: number, noise: number): void {
    const reach = this.#spread.map((row) => dot(row, amounts));
    const variance = dot(reach, amounts) + noise;
    const limit = 3 * Math.sqrt(variance);
    const step = Math.max(-limit, Math.min(limit, error)) / variance;
    this.#weights = this.#weights.map((weight, i) =>
      Math.max(this.#least[i] ?? 0, weight + (reach[i] ?? 0) * step),
    );
    this.#spread = this.#spread.map((row, i) =>
      row.map((value, j) => value - ((reach[i] ?? 0) * (reach[j] ?? 0)) / variance),
    );
  }
}
