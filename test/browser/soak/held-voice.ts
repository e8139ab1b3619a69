import type { Spoken } from '../../../scripts/services/speech.mjs';
import type { Lectern } from '../support/lectern.ts';

/** A voice whose every text sounds until it is let go, so that nothing happens by itself. */
export class HeldVoice {
  readonly #faults: Lectern['faults'];
  readonly #spoken: () => Spoken[];
  #held = 0;

  constructor({ faults, listen }: Lectern) {
    this.#faults = faults;
    this.#spoken = listen().spoken;
    this.hold();
  }

  /** All that the voice was given. */
  given(): readonly Spoken[] {
    return this.#spoken();
  }

  /** Whether a text sounds, or the one given. */
  sounds(text?: string): boolean {
    const last = this.#spoken().at(-1);
    return last?.outcome === 'speaking' && (text ?? last.text) === last.text;
  }

  /** From now on every text is held; what sounds is heard to its end. */
  hold(): void {
    this.#held += 1;
    this.#faults.set(`hold ${this.#held}`);
  }
}
