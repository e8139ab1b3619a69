import type { ErrorCode } from '../../shared/errors.ts';
import type { Reading, SentencePlace } from '../../shared/reading.ts';
import type { Notice } from '../../shared/session.ts';
import { moveTo, refill, resumePoint, type StartPoint, speakablePoint, withoutQueue } from './active.ts';
import { nothing, type Outcome, PLAN } from './outcome.ts';
import { sentenceAt, speakableFrom, stepParagraph, stepSentence } from './places.ts';
import type { MachineCommand, Session } from './state.ts';

/** Goes a sentence or a paragraph on or back. */
export function step(session: Session, name: Exclude<MachineCommand, 'play' | 'pause' | 'stop'>): Outcome {
  const { reading, view } = session;
  if (!reading || !('active' in view)) return nothing(session);
  const move = name.endsWith('sentence') ? stepSentence : stepParagraph;
  const place = move(reading, view.active.position, name.startsWith('next') ? 1 : -1);
  return place ? goTo(session, reading, place) : nothing(session);
}

/** Goes to a sentence, or to the next one with something to say; to nothing that the Reading does not have. */
export function seek(session: Session, wanted: SentencePlace): Outcome {
  const { reading, view } = session;
  if (!reading?.segments[wanted.segment]?.sentences[wanted.sentence] || !('active' in view))
    return nothing(session);
  const place = speakableFrom(reading, wanted);
  return place ? goTo(session, reading, place) : nothing(session);
}

function goTo(session: Session, reading: Reading, place: SentencePlace): Outcome {
  const from = sentenceAt(reading, place).start;
  if (session.view.status === 'speaking') return speakFrom(session, { place, from }, true);
  return [moveTo(session, place, from), [{ type: 'show', word: 0, follow: true }]];
}

/** Speaks from the word at which the reading stands. */
export function resume(session: Session, follow: boolean): Outcome {
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

/** Is silent, and keeps the place. */
export function pause(session: Session, error: ErrorCode | null): Outcome {
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

/** A session that tells the person something, or no longer does. */
export const withNotice = (session: Session, notice: Notice | null): Session =>
  'active' in session.view
    ? { ...session, view: { ...session.view, active: { ...session.view.active, notice } } }
    : session;
