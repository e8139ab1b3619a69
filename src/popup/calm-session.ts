import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { SessionState } from '../shared/session.ts';

/** Preparing that is over sooner is not shown, in ms. */
const WORTH_SHOWING = 150;

/**
 * A session without preparations that nobody could read. In Chromium the popup shares its thread with the document
 * that speaks, so that drawing them would hold up the very sentence they are for.
 */
export function calmSession(
  session: ReadonlySignal<SessionState>,
  until: AbortSignal,
): ReadonlySignal<SessionState> {
  const shown = signal(session.value);
  const show = (state: SessionState) => {
    shown.value = state;
  };
  const stop = effect(() => {
    const state = session.value;
    if (state.status !== 'preparing') return show(state);
    const timer = setTimeout(show, WORTH_SHOWING, state);
    return () => clearTimeout(timer);
  });
  until.addEventListener('abort', stop, { once: true });
  return shown;
}
