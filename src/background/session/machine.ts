import type { ErrorCode } from '../../shared/errors.ts';
import type { Reading } from '../../shared/reading.ts';
import { beginReading, withoutQueue } from './active.ts';
import { clock, setLoop, setSleep } from './agenda.ts';
import { clearOf, end, leave, tabOf } from './ending.ts';
import { heard } from './heard.ts';
import { pause, resume, seek, step, withNotice } from './moving.ts';
import { nothing, type Outcome, PLAN } from './outcome.ts';
import type { MachineCommand, Session, SessionEvent } from './state.ts';

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
      return session.reading?.id === event.readingId ? notKept(session, event.error) : nothing(session);
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
    case 'engineLost':
      return session.view.status === 'speaking' ? resume(session, false) : nothing(session);
    case 'pageHolds':
      return pageHolds(session, event);
    case 'tabClosed':
      return tabOf(session) === event.tabId ? end(session, 'tab-closed') : nothing(session);
    case 'pageLeft':
      return session.reading?.id === event.readingId ? end(session, 'page-left') : nothing(session);
  }
}

/** A page whose Reading nobody reads lets go of it: the background may have died before it could say so. */
function pageHolds(session: Session, event: Extract<SessionEvent, { type: 'pageHolds' }>): Outcome {
  const { tabId, readingId } = event;
  const wanted = session.view.status !== 'failed' && tabOf(session) === tabId;
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
function notKept(session: Session, error: ErrorCode): Outcome {
  const tabId = tabOf(session);
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
