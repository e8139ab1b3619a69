interface Timer {
  readonly at: number;
  readonly run: () => void;
  /** 0 for a timer that runs once. */
  readonly every: number;
}

const REAL = { setTimeout, clearTimeout, setInterval, clearInterval };
const { setImmediate } = globalThis;

/** Lets every promise that can go on go on. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/**
 * A clock that stands still unless it is told to go. It takes the place of the timers of Node; vitest's own are
 * a hundred times slower where every promise is to be heard out after every timer.
 */
export class FakeClock {
  now = 0;
  readonly #timers = new Map<number, Timer>();
  #count = 0;

  /** How many timers have not run yet. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Takes the place of the timers of Node. */
  install(): void {
    const start = (repeat: boolean) => (run: () => void, ms: number) => this.#start(run, ms ?? 0, repeat);
    const stop = (id: number | undefined) => void this.#timers.delete(id ?? -1);
    Object.assign(globalThis, {
      setTimeout: start(false),
      setInterval: start(true),
      clearTimeout: stop,
      clearInterval: stop,
    });
  }

  /** Gives the timers back to Node. */
  uninstall(): void {
    Object.assign(globalThis, REAL);
  }

  /** Lets some time pass; `ticked` is called after each timer and all that came of it, and may do more (true). */
  async advance(ms: number, ticked: () => boolean = () => false): Promise<void> {
    const end = this.now + ms;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#run(...next);
      await settled();
      if (ticked()) await settled();
    }
    this.now = end;
  }

  /** Runs the next timer, if there is one within that time, without waiting for what comes of it. */
  step(within: number): boolean {
    const next = this.#next(this.now + within);
    if (next) this.#run(...next);
    return next !== undefined;
  }

  #run(id: number, { at, run, every }: Timer): void {
    this.now = Math.max(this.now, at);
    this.#timers.delete(id);
    if (every > 0) this.#timers.set(id, { at: at + every, run, every });
    run();
  }

  #start(run: () => void, ms: number, repeat: boolean): number {
    this.#count += 1;
    this.#timers.set(this.#count, { at: this.now + ms, run, every: repeat ? ms : 0 });
    return this.#count;
  }

  #next(end: number): [number, Timer] | undefined {
    let first: [number, Timer] | undefined;
    for (const entry of this.#timers)
      if (entry[1].at <= end && (!first || entry[1].at < first[1].at)) first = entry;
    return first;
  }
}
