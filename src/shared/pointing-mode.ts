/** What the content script and the player share in their own world of a page, invisible to the page itself. */
const world = globalThis as typeof globalThis & { lecternPointing?: boolean };

/** Whether a click on the page is to read from there. */
export const isPointingMode = (): boolean => world.lecternPointing ?? false;

/** Says whether a click on the page is to read from there. */
export const setPointingMode = (on: boolean): void => {
  world.lecternPointing = on;
};
