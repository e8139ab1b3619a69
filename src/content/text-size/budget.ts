const FRAME = 1000 / 60;

/**
 * Time that may be used up at once, refilled with time: so many milliseconds a frame. A piece of work that
 * took longer is paid back by waiting, a few frames at most.
 */
export class Budget {
  readonly #perFrame: number;
  readonly #now: () => number;
  #left: number;
  #at: number;

  /** `perFrame` in milliseconds. */
  constructor(perFrame: number, now: () => number) {
    this.#perFrame = perFrame;
    this.#now = now;
    this.#left = perFrame;
    this.#at = now();
  }

  /** Whether there is time left for work now. */
  get open(): boolean {
    const now = this.#now();
    this.#left = Math.min(this.#perFrame, this.#left + ((now - this.#at) / FRAME) * this.#perFrame);
    this.#at = now;
    return this.#left > 0;
  }

  /** Does some work and takes its time from the budget. */
  spend(work: () => void): void {
    const start = this.#now();
    work();
    this.#left = Math.max(-5 * this.#perFrame, this.#left - (this.#now() - start));
    this.#at = this.#now();
  }
}
