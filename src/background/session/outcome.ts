import type { Session, SessionEffect } from './state.ts';

/** What comes of an event: the new session, and what is to be done. */
export type Outcome = readonly [Session, readonly SessionEffect[]];

/** A session, and nothing to be done. */
export const nothing = (session: Session): Outcome => [session, []];

/** Tells the engine what is to be spoken from now on. */
export const PLAN: SessionEffect = { type: 'plan' };
