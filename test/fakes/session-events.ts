import type { MachineCommand, Session, SessionEvent } from '../../src/background/session/state.ts';
import { LOOPS } from '../../src/shared/session.ts';
import type { SpeechEvent } from '../../src/speech/engine.ts';
import { pick } from './random.ts';
import { GARDEN, readingOf } from './readings.ts';

type Random = () => number;

/** Sentences of marks alone, texts that are spoken otherwise than written, and a start where nothing can be said. */
const ODD = readingOf(
  'odd',
  [['😀!', 'See p. 5 & 6 of example.com.'], ['***'], ['Dr. Who came.', '🎉.', 'At 5 % he left!'], ['…']],
  { segment: 3, sentence: 0 },
);
const READINGS = [GARDEN, ODD, readingOf('empty', []), readingOf('marks', [['…']])];

const COMMANDS = {
  play: true,
  pause: true,
  stop: true,
  'next-sentence': true,
  'previous-sentence': true,
  'next-paragraph': true,
  'previous-paragraph': true,
} satisfies Record<MachineCommand, true>;

/** A token of now, of the past or of nobody. */
const tokenNear = ({ nextToken, queue }: Session, random: Random): number =>
  random() < 0.5 ? (queue[0]?.token ?? nextToken) : Math.max(0, nextToken - Math.floor(random() * 5));

/** A number as a voice may tell it: mostly one that means something. */
const told = (random: Random, most: number): number =>
  random() < 0.9
    ? Math.floor(random() * most)
    : pick(random, [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9]);

const SPEECH: { readonly [K in SpeechEvent['type']]: (token: number, random: Random) => SpeechEvent } = {
  start: (token, random) => ({ type: 'start', token, voice: 'v', instead: random() < 0.5 }),
  word: (token, random) => ({
    type: 'word',
    token,
    start: told(random, 30),
    length: told(random, 9),
    estimated: random() < 0.5,
  }),
  end: (token, random) => ({ type: 'end', token, speed: told(random, 20) }),
  error: (token) => ({ type: 'error', token, error: 'voiceFailed' }),
};

type Maker = (session: Session, random: Random) => readonly SessionEvent[];

/** Every kind of event there is, in every form that makes a difference; the types see to it that none is missing. */
const EVENTS: { readonly [K in SessionEvent['type']]: Maker } = {
  start: (_, random) => [{ type: 'start', tabId: pick(random, [1, 2]), what: 'page' }],
  extracted: ({ request }, random) =>
    [0, 1].map((old) => ({ type: 'extracted', request: request - old, reading: pick(random, READINGS) })),
  extractFailed: ({ request }, random) => [
    { type: 'extractFailed', request: request - pick(random, [0, 1]), error: 'pageGone' },
  ],
  notKept: (_, random) => [
    { type: 'notKept', readingId: pick(random, READINGS).id, error: 'readingTooLarge' },
  ],
  command: () =>
    Object.keys(COMMANDS).map((command) => ({ type: 'command', command: command as MachineCommand })),
  seek: (_, random) => [
    { type: 'seek', place: { segment: pick(random, [0, 1, 2, 9]), sentence: pick(random, [0, 1, 2, 9]) } },
  ],
  loop: (_, random) => [{ type: 'loop', loop: pick(random, LOOPS) }],
  sleep: (_, random) => [
    { type: 'sleep', sleep: { kind: pick(random, ['off', 'end']) } },
    { type: 'sleep', sleep: { kind: 'timer', at: 60_000, minutes: 1, fading: random() < 0.5 } },
  ],
  clock: (_, random) => [{ type: 'clock', now: Math.floor(random() * 70_000) }],
  speech: (session, random) =>
    Object.values(SPEECH).map((make) => ({
      type: 'speech',
      event: make(tokenNear(session, random), random),
    })),
  readNext: () => [{ type: 'readNext', tabId: 2, what: 'chosen' }],
  nextExtracted: (_, random) => [{ type: 'nextExtracted', tabId: 2, reading: pick(random, READINGS) }],
  nextRefused: () => [{ type: 'nextRefused', tabId: 2, error: 'pageForbidden' }],
  playNext: ({ next }, random) => [
    { type: 'playNext', readingId: (next[0]?.reading ?? pick(random, READINGS)).id },
  ],
  removeNext: (_, random) => [
    { type: 'removeNext', readingId: pick(random, READINGS).id },
    { type: 'removeNext', readingId: null },
  ],
  pageTaken: (_, random) => [
    { type: 'pageTaken', readingId: pick(random, READINGS).id, light: random() < 0.5 },
  ],
  retuned: () => [{ type: 'retuned' }],
  engineLost: () => [{ type: 'engineLost' }],
  pageHolds: (_, random) => [
    { type: 'pageHolds', tabId: pick(random, [1, 2]), readingId: pick(random, READINGS).id },
  ],
  tabClosed: (_, random) => [{ type: 'tabClosed', tabId: pick(random, [1, 2]) }],
  pageLeft: (_, random) => [{ type: 'pageLeft', tabId: 1, readingId: pick(random, READINGS).id }],
};

/** Every kind of event at least once; those of the engine for a token, at any place of any text. */
export const eventsFor = (session: Session, random: Random): SessionEvent[] =>
  Object.values(EVENTS).flatMap((make) => make(session, random));

/** An event that brings a reading on: the next thing that happens if nobody does anything. */
export function nextOf({ view, request, queue }: Session, random: Random): SessionEvent {
  if (view.status === 'idle' || view.status === 'failed') return { type: 'start', tabId: 1, what: 'page' };
  if (view.status === 'preparing')
    return { type: 'extracted', request, reading: pick(random, [GARDEN, ODD]) };
  if (view.status === 'paused') return { type: 'command', command: 'play' };
  const make = pick(random, [SPEECH.start, SPEECH.word, SPEECH.end]);
  return { type: 'speech', event: make(queue[0]?.token ?? 0, random) };
}
