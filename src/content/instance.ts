/** A content script at work in a page. */
export interface Instance {
  /** Aborted when another one takes its place, or its extension is gone. */
  readonly signal: AbortSignal;
  /** Ends the instance if its extension was updated or removed. */
  readonly endIfOrphaned: () => void;
}

/** What an instance leaves in the content script's own world, invisible to the page. */
const world = globalThis as typeof globalThis & { lecternContent?: Instance };

/**
 * Makes sure that one instance serves the page, however often the script is injected.
 * @param alive false, or an exception, when the extension was updated or removed.
 * @returns the new instance, or null if a living one serves the page already.
 */
export function replaceInstance(alive: () => boolean): Instance | null {
  world.lecternContent?.endIfOrphaned();
  if (world.lecternContent?.signal.aborted === false) return null;
  world.lecternContent = makeInstance(alive);
  return world.lecternContent;
}

function makeInstance(alive: () => boolean): Instance {
  const stop = new AbortController();
  const endIfOrphaned = () => {
    if (!isAlive(alive)) stop.abort();
  };
  return { signal: stop.signal, endIfOrphaned };
}

const isAlive = (alive: () => boolean): boolean => {
  try {
    return alive();
  } catch {
    return false;
  }
};
