import type { Sleep } from '../../shared/agenda.ts';
import type { Loop } from '../../shared/session.ts';
import { after, isSame, refill } from './active.ts';
import { pause, resume, withNotice } from './moving.ts';
import { nothing, type Outcome, PLAN } from './outcome.ts';
import { dueAt, OFF } from './sleep.ts';
import type { Session } from './state.ts';

/** Changes what follows. The sentence that sounds goes on, unless the voice has the wrong one behind it already. */
export function setLoop(session: Session, loop: Loop): Outcome {
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
export function setSleep(session: Session, sleep: Sleep): Outcome {
  const loud = isFading(session) && session.view.status === 'speaking';
  return loud ? resume({ ...session, sleep }, false) : nothing({ ...session, sleep });
}

const isFading = ({ sleep }: Session): boolean => sleep.kind === 'timer' && sleep.fading;

/** Does what the sleep timer asks for: lets the voice grow quieter from its word on, and pauses in the end. */
export function clock(session: Session, now: number): Outcome {
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
