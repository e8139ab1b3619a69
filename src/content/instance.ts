/** What an instance leaves in the content script's own world, invisible to the page. */
interface Instance {
  /** False when the extension it belongs to was updated or removed. */
  readonly alive: () => boolean;
  readonly stop: AbortController;
}

const world = globalThis as typeof globalThis & { lecternContent?: Instance };

/**
 * Makes sure that one instance serves the page, however often the script is injected.
 * @returns the new instance's signal, or null if a living instance serves the page already. An orphan of an
 * updated extension is told to take everything back.
 */
export function replaceInstance(alive: () => boolean): AbortSignal | null {
  const old = world.lecternContent;
  if (old && isAlive(old)) return null;
  old?.stop.abort();
  const stop = new AbortController();
  world.lecternContent = { alive, stop };
  return stop.signal;
}

const isAlive = ({ alive }: Instance): boolean => {
  try {
    return alive();
  } catch {
    return false;
  }
};
