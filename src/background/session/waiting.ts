import type { ErrorCode } from '../../shared/errors.ts';
import { beginReading, firstPlace, withoutQueue } from './active.ts';
import { clearOf, end, tabOf } from './ending.ts';
import { nothing, type Outcome, PLAN } from './outcome.ts';
import { OFF } from './sleep.ts';
import type { Session, SessionEffect, SessionEvent, Waiting } from './state.ts';

/** Asks a page for what is to be read next. */
export const readNext = (
  session: Session,
  { tabId, what }: Extract<SessionEvent, { type: 'readNext' }>,
): Outcome => [
  { ...session, refused: null, fetching: [...session.fetching, { tabId, what }] },
  [{ type: 'extractNext', tabId, what }],
];

/** The last in the line; read at once where its turn came while its text was fetched. */
export function nextExtracted(before: Session, waiting: Waiting): Outcome {
  if (!firstPlace(waiting.reading)) {
    const [refused] = nextRefused(before, waiting.tabId, 'pageEmpty');
    return [refused, [dropOf(waiting)]];
  }
  const session = fetched(before, waiting.tabId);
  const { view } = session;
  if (view.status === 'idle' && view.ended === 'finished') return takeUp(session, waiting, session.next);
  return nothing({ ...session, next: [...session.next, waiting] });
}

/** Says why something is not among what is read next. */
export const nextRefused = (session: Session, tabId: number, refused: ErrorCode): Outcome =>
  nothing({ ...fetched(session, tabId), refused });

/** The page of a tab has answered. */
function fetched(session: Session, tabId: number): Session {
  const at = session.fetching.findIndex((one) => one.tabId === tabId);
  return at < 0 ? session : { ...session, fetching: session.fetching.toSpliced(at, 1) };
}

/** The browser refused to keep what was to be read next. */
export function nextNotKept(session: Session, readingId: string, error: ErrorCode): Outcome {
  const [left, effects] = removeNext(session, readingId);
  return [{ ...left, refused: error }, effects];
}

/** Takes one out of the line, or all. */
export function removeNext(session: Session, readingId: string | null): Outcome {
  const isMeant = ({ reading }: Waiting) => readingId === null || reading.id === readingId;
  const next = session.next.filter((waiting) => !isMeant(waiting));
  return [{ ...session, next, refused: null }, session.next.filter(isMeant).map(dropOf)];
}

/** Reads one of the line now, in place of what is read. */
export function playNext(session: Session, readingId: string): Outcome {
  const waiting = session.next.find(({ reading }) => reading.id === readingId);
  if (!waiting) return nothing(session);
  return takeUp(
    session,
    waiting,
    session.next.filter((other) => other !== waiting),
  );
}

/** What comes after the last sentence: the next in the line, unless the sleep timer waits for this end. */
export function finish(session: Session): Outcome {
  const [waiting, ...left] = session.next;
  if (!waiting || session.sleep.kind === 'end') return end(session, 'finished');
  return takeUp(session, waiting, left);
}

/** The page of a Reading has answered whether it can still light it up. */
export function pageTaken(
  session: Session,
  { readingId, light }: Extract<SessionEvent, { type: 'pageTaken' }>,
): Outcome {
  const { view, reading } = session;
  if (!('active' in view) || reading?.id !== readingId) return nothing(session);
  const answered: Session = {
    ...session,
    view: { ...view, active: { ...view.active, light: light ? 'yes' : 'no' } },
  };
  // A page that has it no more may hold another one that nobody wants.
  const unlit: SessionEffect = { type: 'clear', tabId: view.active.tabId };
  return [answered, [light ? { type: 'show', word: 0, follow: true } : unlit]];
}

/** A closed tab ends its reading, but for one that is read without its page anyway. */
export function tabClosed(session: Session, tabId: number): Outcome {
  const { view } = session;
  const unlit = 'active' in view && view.active.light !== 'yes';
  return tabOf(session) === tabId && !unlit ? end(session, 'tab-closed') : nothing(session);
}

const dropOf = ({ tabId, reading }: Waiting): SessionEffect => ({
  type: 'drop',
  tabId,
  readingId: reading.id,
});

/** Begins a Reading whose text was fetched before; its page is asked whether it still has it. */
function takeUp(session: Session, { tabId, reading }: Waiting, next: readonly Waiting[]): Outcome {
  // An extraction that is under way is no longer wanted.
  const request = session.request + 1;
  const sleep = session.sleep.kind === 'end' ? OFF : session.sleep;
  const free: Session = { ...withoutQueue(session), request, sleep, next };
  const begun = beginReading(free, tabId, reading, 'asked');
  if (!begun) return nothing(session);
  const clear = clearOf(session).filter(({ type }) => type === 'clear');
  return [begun, [...clear, PLAN, { type: 'take', tabId, readingId: reading.id }]];
}
