import { USUAL_SPEED } from './estimate-words.ts';

// How much one finished sentence teaches; short ones are mostly the voice's silence around them.
const LEARNING = 0.3;
const SHORTEST_LESSON = 20;

/** Remembers how fast each voice speaks: weight (`spokenWeight`) a second at rate 1. */
export class SpeedBook {
  readonly #speeds = new Map<string, number>();

  /** Speed of a voice, the usual one where nothing is known yet. */
  of(voice: string): number {
    return this.#speeds.get(voice) ?? USUAL_SPEED;
  }

  /** Learns from one finished utterance. */
  learn(voice: string, weight: number, seconds: number, rate: number): void {
    if (weight < SHORTEST_LESSON || seconds <= 0) return;
    const measured = weight / (seconds * rate);
    const known = this.#speeds.get(voice);
    this.#speeds.set(voice, known === undefined ? measured : known + LEARNING * (measured - known));
  }
}
