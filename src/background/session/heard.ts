import { isBuiltInKey } from '../../shared/voice.ts';
import type { SpeechEvent, WordEvent } from '../../speech/engine.ts';
import { moveTo, refill } from './active.ts';
import { pause, withNotice } from './moving.ts';
import { nothing, type Outcome, PLAN } from './outcome.ts';
import { spokenAt } from './places.ts';
import type { Session } from './state.ts';
import { finish } from './waiting.ts';

/** What the engine told. Events of utterances that are not in the queue are late ones, and fall away here. */
export function heard(session: Session, event: SpeechEvent): Outcome {
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

function started(session: Session, { token, voice, instead }: StartEvent): Outcome {
  const queue = session.queue.slice(session.queue.findIndex((queued) => queued.token === token));
  const head = queue[0];
  if (!head) return nothing(session);
  const noticed = withNotice({ ...session, queue }, instead ? standIn(voice) : null);
  const moved = moveTo(noticed, head.place, head.from, voice);
  return [refill(moved), [PLAN, { type: 'show', word: 0, follow: false }]];
}

const standIn = (voice: string) => (isBuiltInKey(voice) ? 'builtInVoice' : 'onlineVoice');

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
  if (!head) return finish(session);
  const moved = moveTo({ ...session, queue: left }, head.place, head.from);
  const told = event.speed > 0 && Number.isFinite(event.speed) ? withSpeed(moved, event.speed) : moved;
  // Not only when it starts: there are voices that do not say so.
  return [told, [{ type: 'show', word: 0, follow: false }]];
}

const withSpeed = (session: Session, speed: number): Session =>
  'active' in session.view
    ? { ...session, view: { ...session.view, active: { ...session.view.active, speed } } }
    : session;
