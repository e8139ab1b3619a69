import type { Sleep } from '../../shared/agenda.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import type { Reading, SentencePlace } from '../../shared/reading.ts';
import type { Ended, Loop, Notice, SessionState } from '../../shared/session.ts';
import type { SpeechEvent, WordEvent } from '../../speech/engine.ts';
import {
  after,
  beginReading,
  isSame,
  moveTo,
  refill,
  resumePoint,
  type StartPoint,
  speakablePoint,
  withoutQueue,
} from './active.ts';
import { sentenceAt, spokenAt, stepParagraph, stepSentence } from './places.ts';
import { dueAt } from './sleep.ts';
import type { MachineCommand, Session, SessionEffect, SessionEvent } from './state.ts';

/** What comes of an event: the new session, and what is to be done. */
export type Outcome = readonly [Session, readonly SessionEffect[]];

const nothing = (session: Session): Outcome => [session, []];
const PLAN: SessionEffect = { type: 'plan' };
const OFF: Sleep = { kind: 'off' };

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
    case 'loop':
      return setLoop(session, event.loop);
    case 'sleep':
      return setSleep(session, event.sleep);
    case 'clock':
      return clock(session, event.now);
    case 'speech':
      return speech(session, event.event);
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

/** The tab of what is being read or prepared. */
function tabOf({ view }: Session): number | null {
  if (view.status === 'idle') return null;
  return 'active' in view ? view.active.tabId : view.tabId;
}

const clearOf = (session: Session): readonly SessionEffect[] =>
  'active' in session.view ? [PLAN, { type: 'clear', tabId: session.view.active.tabId }] : [];

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

const end = (session: Session, ended: Ended): Outcome => leave(session, { status: 'idle', ended });

/** Puts the Reading away. */
function leave(session: Session, view: SessionState): Outcome {
  // An extraction that is under way is no longer wanted.
  const request = session.request + 1;
  const sleep = session.sleep.kind === 'end' ? OFF : session.sleep;
  return [{ ...withoutQueue(session), request, reading: null, view, sleep }, clearOf(session)];
}

function command(session: Session, name: MachineCommand): Outcome {
  if (name === 'stop') return session.view.status === 'idle' ? nothing(session) : end(session, 'stopped');
  if (!('active' in session.view)) return nothing(session);
  if (name === 'play')
    return session.view.status === 'paused' ? resume(withNotice(session, null), true) : nothing(session);
  if (name === 'pause') return session.view.status === 'speaking' ? pause(session, null) : nothing(session);
  return step(session, name);
}

function step(session: Session, name: Exclude<MachineCommand, 'play' | 'pause' | 'stop'>): Outcome {
  const { reading, view } = session;
  if (!reading || !('active' in view)) return nothing(session);
  const move = name.endsWith('sentence') ? stepSentence : stepParagraph;
  const place = move(reading, view.active.position, name.startsWith('next') ? 1 : -1);
  if (!place) return nothing(session);
  const from = sentenceAt(reading, place).start;
  if (view.status === 'speaking') return speakFrom(session, { place, from }, true);
  return [moveTo(session, place, from), [{ type: 'show', word: 0, follow: true }]];
}

function resume(session: Session, follow: boolean): Outcome {
  const { reading, view } = session;
  if (!reading || !('active' in view)) return nothing(session);
  // The place of a pause is where to go on already.
  const point =
    view.status === 'paused'
      ? { place: placeOf(view.active.position), from: view.active.position.offset }
      : resumePoint(reading, view.active, session.queue[0]);
  return speakFrom(session, speakablePoint(reading, point), follow);
}

const placeOf = ({ segment, sentence }: SentencePlace): SentencePlace => ({ segment, sentence });

function speakFrom(session: Session, { place, from }: StartPoint, follow: boolean): Outcome {
  if (!('active' in session.view)) return nothing(session);
  const { active } = session.view;
  const moved = moveTo({ ...withoutQueue(session), view: { status: 'speaking', active } }, place, from);
  return [refill(moved, { place, from }), [PLAN, { type: 'show', word: 0, follow }]];
}

/** Changes what follows. The sentence that sounds goes on, unless the voice has the wrong one behind it already. */
function setLoop(session: Session, loop: Loop): Outcome {
  const { view, queue } = session;
  if (!('active' in view) || view.active.loop === loop) return nothing(session);
  const looped: Session = { ...session, view: { ...view, active: { ...view.active, loop } } };
  if (view.status === 'paused') return nothing(looped);
  const [head, behind] = queue;
  const wanted = after(looped, head);
  if (behind && !(wanted && isSame(wanted.place, behind.place))) return resume(looped, false);
  return [refill(looped), [PLAN]];
}

/** Sets the sleep timer; a voice that was growing quieter is loud again. */
function setSleep(session: Session, sleep: Sleep): Outcome {
  const loud = isFading(session) && session.view.status === 'speaking';
  return loud ? resume({ ...session, sleep }, false) : nothing({ ...session, sleep });
}

const isFading = ({ sleep }: Session): boolean => sleep.kind === 'timer' && sleep.fading;

/** Does what the sleep timer asks for: lets the voice grow quieter from its word on, and pauses in the end. */
function clock(session: Session, now: number): Outcome {
  const due = dueAt(session.sleep, now);
  if (due === 'nothing' || session.sleep.kind !== 'timer') return nothing(session);
  const speaking = session.view.status === 'speaking';
  if (due === 'fade')
    return speaking
      ? resume({ ...session, sleep: { ...session.sleep, fading: true } }, false)
      : nothing(session);
  const awake: Session = { ...session, sleep: OFF };
  return speaking ? pause(withNotice(awake, 'asleep'), null) : nothing(awake);
}

function pause(session: Session, error: ErrorCode | null): Outcome {
  const { reading, view } = session;
  if (!reading || !('active' in view)) return nothing(session);
  const { active } = view;
  const [head] = session.queue;
  // A voice that failed may have said nothing of the words that were estimated meanwhile.
  const unheard = error === 'voiceFailed' && active.estimated;
  const { place, from } = unheard && head ? head : resumePoint(reading, active, head);
  const paused: Session = { ...withoutQueue(session), view: { status: 'paused', active, error } };
  return [moveTo(paused, place, from), [PLAN]];
}

/** Events of utterances that are not in the queue are late ones, and fall away here. */
function speech(session: Session, event: SpeechEvent): Outcome {
  if (session.view.status !== 'speaking' || !session.queue.some(({ token }) => token === event.token))
    return nothing(session);
  switch (event.type) {
    case 'start':
      return started(session, event);
    case 'word':
      return word(session, event);
    case 'end':
      return ended(session, event);
    case 'error':
      return pause(session, event.error);
  }
}

type StartEvent = Extract<SpeechEvent, { type: 'start' }>;

const withNotice = (session: Session, notice: Notice | null): Session =>
  'active' in session.view
    ? { ...session, view: { ...session.view, active: { ...session.view.active, notice } } }
    : session;

function started(session: Session, { token, voice, instead }: StartEvent): Outcome {
  const queue = session.queue.slice(session.queue.findIndex((queued) => queued.token === token));
  const head = queue[0];
  if (!head) return nothing(session);
  const noticed = withNotice({ ...session, queue }, instead ? 'onlineVoice' : null);
  const moved = moveTo(noticed, head.place, head.from, voice);
  return [refill(moved), [PLAN, { type: 'show', word: 0, follow: false }]];
}

function word(session: Session, { token, start: at, length, estimated }: WordEvent): Outcome {
  const { reading, queue, view } = session;
  const head = queue[0];
  if (!reading || head?.token !== token || view.status !== 'speaking') return nothing(session);
  // A place that is none would make the snapshot unreadable, and with it the reading.
  if (!Number.isSafeInteger(at) || at < 0 || !(length >= 0)) return nothing(session);
  const span = spokenAt(reading, head.place, head.from).sourceSpan(at, length);
  const moved = moveTo(session, head.place, head.from + span.start, view.active.voice, estimated);
  return [moved, [{ type: 'show', word: span.end - span.start, follow: false }]];
}

function ended(session: Session, event: Extract<SpeechEvent, { type: 'end' }>): Outcome {
  const left = session.queue.slice(session.queue.findIndex(({ token }) => token === event.token) + 1);
  const head = left[0];
  if (!head) return end(session, 'finished');
  const moved = moveTo({ ...session, queue: left }, head.place, head.from);
  const told = event.speed > 0 && Number.isFinite(event.speed) ? withSpeed(moved, event.speed) : moved;
  // Not only when it starts: there are voices that do not say so.
  return [told, [{ type: 'show', word: 0, follow: false }]];
}

const withSpeed = (session: Session, speed: number): Session =>
  'active' in session.view
    ? { ...session, view: { ...session.view, active: { ...session.view.active, speed } } }
    : session;
