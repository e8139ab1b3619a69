import type { ErrorCode } from '../../shared/errors.ts';
import type { Reading } from '../../shared/reading.ts';
import type { SpokenSettings } from '../../shared/spoken-settings.ts';
import { beginReading, withoutQueue } from './active.ts';
import { clock, setLoop, setSleep } from './agenda.ts';
import { clearOf, end, leave, tabOf } from './ending.ts';
import { heard } from './heard.ts';
import { pause, resume, seek, step, withNotice } from './moving.ts';
import { nothing, type Outcome, PLAN } from './outcome.ts';
import type { MachineCommand, Session, SessionEvent } from './state.ts';
import {
  nextExtracted,
  nextNotKept,
  nextRefused,
  pageTaken,
  playNext,
  readNext,
  removeNext,
  tabClosed,
} from './waiting.ts';

/** The session as a pure function, defined for every event in every state. */
export function reduce(session: Session, event: SessionEvent): Outcome {
  switch (event.type) {
    case 'start':
      return start(session, event);
    case 'extracted':
      return event.request === session.request ? extracted(session, event.reading) : nothing(session);
    case 'extractFailed':
      return event.request === session.request ? extractFailed(session, event.error) : nothing(session);
    case 'notKept':
      return notKept(session, event);
    case 'command':
      return command(session, event.command);
    case 'seek':
      return seek(session, event.place);
    case 'loop':
      return setLoop(session, event.loop);
    case 'sleep':
      return setSleep(session, event.sleep);
    case 'clock':
      return clock(session, event.now);
    case 'speech':
      return heard(session, event.event);
    case 'retuned':
      return anew(event.spoken ? withSpoken(session, event.spoken) : session);
    case 'engineLost':
      return anew(session);
    case 'pageHolds':
      return pageHolds(session, event);
    case 'readNext':
      return readNext(session, event);
    case 'nextExtracted':
      return nextExtracted(session, { tabId: event.tabId, reading: event.reading });
    case 'nextRefused':
      return nextRefused(session, event.tabId, event.error);
    case 'playNext':
      return playNext(session, event.readingId);
    case 'removeNext':
      return removeNext(session, event.readingId);
    case 'pageTaken':
      return pageTaken(session, event);
    case 'tabClosed':
      return tabClosed(session, event.tabId);
    case 'pageLeft':
      return session.reading?.id === event.readingId ? end(session, 'page-left') : nothing(session);
  }
}

const anew = (session: Session): Outcome =>
  session.view.status === 'speaking' ? resume(session, false) : nothing(session);

/** What is read, and what is read next, spoken in another way; the same where nothing changes. */
function withSpoken(session: Session, spoken: SpokenSettings): Session {
  const { reading, next } = session;
  if ([reading, ...next.map((one) => one.reading)].every((one) => !one || one.spoken === spoken))
    return session;
  return {
    ...session,
    reading: reading && { ...reading, spoken },
    next: next.map((one) => ({ ...one, reading: { ...one.reading, spoken } })),
  };
}

/** A page whose Reading nobody reads lets go of it: the background may have died before it could say so. */
function pageHolds(session: Session, event: Extract<SessionEvent, { type: 'pageHolds' }>): Outcome {
  const { tabId, readingId } = event;
  const { view } = session;
  const unlit = 'active' in view && view.active.light === 'no';
  const wanted = view.status !== 'failed' && !unlit && tabOf(session) === tabId;
  if (wanted || (session.reading && session.reading.id === readingId)) return nothing(session);
  return [session, [{ type: 'clear', tabId }]];
}

function start(session: Session, { tabId, what }: Extract<SessionEvent, { type: 'start' }>): Outcome {
  const request = session.request + 1;
  const next: Session = {
    ...withoutQueue(session),
    request,
    reading: null,
    view: { status: 'preparing', tabId },
  };
  return [next, [...clearOf(session), { type: 'extract', request, tabId, what }]];
}

function extracted(session: Session, reading: Reading): Outcome {
  if (session.view.status !== 'preparing') return nothing(session);
  const begun = beginReading(session, session.view.tabId, reading);
  return begun
    ? [begun, [PLAN, { type: 'show', word: 0, follow: true }]]
    : extractFailed(session, 'pageEmpty');
}

function extractFailed(session: Session, error: ErrorCode): Outcome {
  if (session.view.status !== 'preparing') return nothing(session);
  return nothing({ ...session, view: { status: 'failed', tabId: session.view.tabId, error } });
}

/** A Reading that cannot be kept is not read: a killed background could not go on with it. */
function notKept(session: Session, event: Extract<SessionEvent, { type: 'notKept' }>): Outcome {
  const { readingId, error } = event;
  if (session.next.some(({ reading }) => reading.id === readingId))
    return nextNotKept(session, readingId, error);
  const tabId = session.reading?.id === readingId ? tabOf(session) : null;
  return tabId === null ? nothing(session) : leave(session, { status: 'failed', tabId, error });
}

function command(session: Session, name: MachineCommand): Outcome {
  if (name === 'stop') return session.view.status === 'idle' ? nothing(session) : end(session, 'stopped');
  if (!('active' in session.view)) return nothing(session);
  if (name === 'play')
    return session.view.status === 'paused' ? resume(withNotice(session, null), true) : nothing(session);
  if (name === 'pause') return session.view.status === 'speaking' ? pause(session, null) : nothing(session);
  return step(session, name);
}
