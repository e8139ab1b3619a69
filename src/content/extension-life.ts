import { browser } from '../shared/browser.ts';

/** Milliseconds after which a script whose extension was disabled or removed gives the page back (Chromium). */
const ORPHAN_PAUSE = 1000;

/** Whether the extension is still there: an orphan has no id any more, and perhaps no API. */
export const isAlive = (): boolean => {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
};

/** Calls `giveWay` once the extension is gone, and `look` every second until then or until `signal` aborts. */
export function watchLife(signal: AbortSignal, giveWay: () => void, look: () => void = () => {}): void {
  const watch = setInterval(() => (isAlive() ? look() : giveWay()), ORPHAN_PAUSE);
  signal.addEventListener('abort', () => clearInterval(watch));
}

/**
 * Calls `readAgain` when a page comes back as it was left (back/forward cache), or was made ready before it
 * was asked for: it missed the changes made meanwhile.
 */
export function whenShownAgain(signal: AbortSignal, readAgain: () => Promise<void>): void {
  const onShow = ({ persisted }: PageTransitionEvent) => void (persisted && readAgain());
  addEventListener('pageshow', onShow, { signal });
  document.addEventListener('prerenderingchange', () => void readAgain(), { signal });
}
