import { vi } from 'vitest';

/** Long enough for a machine with other work, in ms. */
const TIMEOUT = 15_000;

/** Waits until something is so; a browser has more to do than to answer a test. */
export const eventually = (isSo: () => boolean | Promise<boolean>): Promise<unknown> =>
  vi.waitUntil(isSo, { timeout: TIMEOUT, interval: 50 });
