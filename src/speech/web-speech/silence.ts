import type { Utterance } from '../engine.ts';

/** The silence before an utterance. It lives where the speech lives, so that it outlives the background. */
export class Silence {
  #kept: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Whether an utterance whose turn it is may be spoken now. If not, its silence begins, or goes on, and
   * `over` is called when it is over; an utterance that must be spoken again is not waited for again.
   */
  isOver({ token, pauseBefore }: Utterance, over: () => void): boolean {
    if (pauseBefore === 0 || token === this.#kept) return true;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#kept = token;
      over();
    }, pauseBefore);
    return false;
  }

  /** Ends it: something else is to be spoken, or nothing. */
  break(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
