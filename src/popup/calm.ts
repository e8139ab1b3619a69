import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { SessionState } from '../shared/session.ts';

/** Longer than it takes from a plan to the voice, and too short to be seen, in ms. */
const SOON = 40;
/** Preparing that is over sooner is not shown at all, in ms. */
const WORTH_SHOWING = 150;

/**
 * A value that follows another one a little later. In Chromium the popup shares its thread with the document that
 * speaks, so that drawing what has changed would hold up the very sentence that it is about.
 * @param wait for how many ms at most to wait with a value; what follows sooner takes its place.
 */
export function calm<T>(
  source: ReadonlySignal<T>,
  until: AbortSignal,
  wait: (value: T) => number = () => SOON,
): ReadonlySignal<T> {
  const shown = signal(source.value);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  const show = () => {
    due = Number.POSITIVE_INFINITY;
    shown.value = source.value;
  };
  const stop = effect(() => {
    const soon = performance.now() + wait(source.value);
    // A timer that runs already is not put off, or what changes all the time would never be shown.
    if (source.value === shown.peek() || soon >= due) return;
    clearTimeout(timer);
    due = soon;
    timer = setTimeout(show, soon - performance.now());
  });
  const end = () => {
    stop();
    clearTimeout(timer);
  };
  until.addEventListener('abort', end, { once: true });
  return shown;
}

/** How long to wait with a state of the session. */
export const waitWith = ({ status }: SessionState): number => (status === 'preparing' ? WORTH_SHOWING : SOON);
