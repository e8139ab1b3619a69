import type { Ended, SessionState } from '../../shared/session.ts';
import { withoutQueue } from './active.ts';
import { type Outcome, PLAN } from './outcome.ts';
import { OFF } from './sleep.ts';
import type { Session, SessionEffect } from './state.ts';

/** The tab of what is being read or prepared. */
export function tabOf({ view }: Session): number | null {
  if (view.status === 'idle') return null;
  return 'active' in view ? view.active.tabId : view.tabId;
}

/** Silence, and a page without light. */
export const clearOf = (session: Session): readonly SessionEffect[] =>
  'active' in session.view ? [PLAN, { type: 'clear', tabId: session.view.active.tabId }] : [];

/** Ends the reading. */
export const end = (session: Session, ended: Ended): Outcome => leave(session, { status: 'idle', ended });

/** Puts the Reading away. */
export function leave(session: Session, view: SessionState): Outcome {
  // An extraction that is under way is no longer wanted.
  const request = session.request + 1;
  const sleep = session.sleep.kind === 'end' ? OFF : session.sleep;
  return [{ ...withoutQueue(session), request, reading: null, view, sleep }, clearOf(session)];
}
