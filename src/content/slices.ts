/** Work that lets go wherever the page may do something else; it is told whether the page did. */
export type Slices<T> = Generator<void, T, boolean>;

/** How long the page is kept from its own work at a time, in ms: most pages are read at once. */
const FIRST = 25;
const LONGEST = 10;

/** Does the work without ever letting go. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next(false);
    if (step.done) return step.value;
  }
}

/** Does a first slice of the work; what it gives where that was all of it. */
export function firstSlice<T>(work: Slices<T>, now: () => number): { readonly value: T } | null {
  const began = now();
  for (;;) {
    const step = work.next(false);
    if (step.done) return { value: step.value };
    if (now() - began > LONGEST) return null;
  }
}

/** How work that is done in slices waits for the page. */
export interface Pauses {
  /** Ends the work where it is aborted. */
  readonly signal?: AbortSignal;
  /** Resolves when the page has done what it had to do. */
  readonly turn?: () => Promise<unknown>;
}

/** Does the work in slices, between which the page goes on with its own. */
export async function inSlices<T>(work: Slices<T>, { signal, turn = nextTurn }: Pauses = {}): Promise<T> {
  let began = performance.now();
  let longest = FIRST;
  let paused = false;
  for (;;) {
    const step = work.next(paused);
    if (step.done) return step.value;
    paused = performance.now() - began > longest;
    if (!paused) continue;
    await turn();
    signal?.throwIfAborted();
    began = performance.now();
    longest = LONGEST;
  }
}

/** A task of its own, after those that wait already; `setTimeout` would take 4 ms and more each time. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open channel would keep its document, and a test, alive.
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
