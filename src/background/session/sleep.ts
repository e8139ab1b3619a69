import { FADE_MS, type Sleep } from '../../shared/agenda.ts';

const MINUTE = 60_000;

/** No sleep timer. */
export const OFF: Sleep = { kind: 'off' };

/** What is chosen, as a time of the clock: a background that is killed and comes back has the same. */
export function sleepFor(minutes: number | 'end', now: number): Sleep {
  if (minutes === 'end') return { kind: 'end' };
  return minutes > 0 ? { kind: 'timer', at: now + minutes * MINUTE, minutes, fading: false } : OFF;
}

/** What a sleep timer asks for at a moment. */
export function dueAt(sleep: Sleep, now: number): 'nothing' | 'fade' | 'pause' {
  if (sleep.kind !== 'timer') return 'nothing';
  if (now >= sleep.at) return 'pause';
  return now >= sleep.at - FADE_MS && !sleep.fading ? 'fade' : 'nothing';
}
