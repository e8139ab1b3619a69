import type { Utterance } from '../engine.ts';

/** So many are remembered: a plan holds no more than a few, and none that is much older than the last one. */
const MOST = 200;

/**
 * The utterances that were spoken to their end. Not all below the last one: a background that died before it could
 * save comes back with older ones, of which some were only cut off.
 */
export class DoneTokens {
  readonly #tokens = new Set<number>();

  /** Notes utterances that have ended. */
  add(utterances: readonly Utterance[]): void {
    for (const { token } of utterances) this.#tokens.add(token);
    for (const token of this.#tokens) {
      if (this.#tokens.size <= MOST) return;
      this.#tokens.delete(token);
    }
  }

  /** Whether an utterance has ended. */
  has(token: number): boolean {
    return this.#tokens.has(token);
  }
}
