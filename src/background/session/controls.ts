import type { AskedSource, SentencePlace } from '../../shared/reading.ts';
import type { Loop, SessionCommand, SessionState, StartWhat } from '../../shared/session.ts';
import { LIMITS } from '../../shared/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { SessionRunner } from './runner.ts';
import { sleepFor } from './sleep.ts';

/** What the player's buttons and the keyboard ask for. */
export interface Controls {
  start(tabId: number, what: StartWhat): Promise<void>;
  command(command: SessionCommand, tabId: number): Promise<void>;
  /** Goes on at a sentence. */
  seek(place: SentencePlace): Promise<void>;
  /** Goes on at a sentence, and speaks where it was paused. */
  readFrom(place: SentencePlace): Promise<void>;
  /** Reads something when what is read comes to its end; at once, where nothing is read. */
  readNext(tabId: number, what: AskedSource): Promise<void>;
  /** Reads something that waits now. */
  playNext(readingId: string): Promise<void>;
  /** Takes something that waits out of the line, or all (null). */
  removeNext(readingId: string | null): Promise<void>;
  /** Reads something again and again. */
  loop(loop: Loop): Promise<void>;
  /** Pauses the reading after some minutes (0 for never), or when it ends. */
  sleep(minutes: number | 'end'): Promise<void>;
  /** Speaks the rest of the sentence anew, because a setting of the voice has changed. */
  retune(): Promise<void>;
}

const { min, max, step } = LIMITS.rate;

/** Whether nothing is read or prepared. */
const isNothing = (status: SessionState['status']): boolean => status === 'idle' || status === 'failed';

/** A rate one step on, within the limits; rounded, because steps of 0.1 do not add up exactly. */
export const stepRate = (rate: number, by: 1 | -1): number =>
  Math.min(max, Math.max(min, Math.round((rate + by * step) * 10) / 10));

/** Turns what people ask for into events of the session. */
export function controls(runner: SessionRunner, settings: SettingsStore, now = Date.now): Controls {
  const retune = () => runner.dispatch({ type: 'retuned' });
  const start = (tabId: number, what: StartWhat) => runner.dispatch({ type: 'start', tabId, what });

  const changeRate = async (by: 1 | -1) => {
    await settings.update(({ rate }) => ({ rate: stepRate(rate, by) }));
    await retune();
  };

  const play = async (tabId: number) => {
    const { status } = await runner.view();
    if (isNothing(status)) return start(tabId, 'chosen');
    return runner.dispatch({ type: 'command', command: 'play' });
  };

  const toggle = async (tabId: number) => {
    const { status } = await runner.view();
    return status === 'speaking' ? runner.dispatch({ type: 'command', command: 'pause' }) : play(tabId);
  };

  const command = (name: SessionCommand, tabId: number): Promise<void> => {
    switch (name) {
      case 'toggle':
        return toggle(tabId);
      case 'play':
        return play(tabId);
      case 'faster':
        return changeRate(1);
      case 'slower':
        return changeRate(-1);
      default:
        return runner.dispatch({ type: 'command', command: name });
    }
  };
  const seek = (place: SentencePlace) => runner.dispatch({ type: 'seek', place });
  const readFrom = async (place: SentencePlace) => {
    await seek(place);
    await runner.dispatch({ type: 'command', command: 'play' });
  };
  const loop = (what: Loop) => runner.dispatch({ type: 'loop', loop: what });
  const sleep = (minutes: number | 'end') =>
    runner.dispatch({ type: 'sleep', sleep: sleepFor(minutes, now()) });
  const readNext = async (tabId: number, what: AskedSource) => {
    const { status } = await runner.view();
    return isNothing(status) ? start(tabId, what) : runner.dispatch({ type: 'readNext', tabId, what });
  };
  const playNext = (readingId: string) => runner.dispatch({ type: 'playNext', readingId });
  const removeNext = (readingId: string | null) => runner.dispatch({ type: 'removeNext', readingId });
  return { start, command, seek, readFrom, readNext, playNext, removeNext, loop, sleep, retune };
}
