/** Firefox suspends an event page after 30 s without events or API calls, though it is speaking. */
const EVERY = 10_000;

/** Calls `touch`, any call of the extension API, at intervals for as long as it is told to. */
export class KeepAlive {
  readonly #touch: () => void;
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(touch: () => void) {
    this.#touch = touch;
  }

  /** Begins or ends the calls. */
  set(on: boolean): void {
    if (on === (this.#timer !== null)) return;
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = on ? setInterval(this.#touch, EVERY) : null;
  }
}
