import { describe, expect, test } from 'vitest';
import { reduce } from '../../../src/background/session/machine.ts';
import { sentenceAt, spokenAt } from '../../../src/background/session/places.ts';
import type { MachineCommand, Session, SessionEvent } from '../../../src/background/session/state.ts';
import { parseSession } from '../../../src/shared/parse-session.ts';
import { progressOf } from '../../../src/shared/session.ts';
import { pick, randomFrom } from '../../fakes/random.ts';
import { GARDEN, readingOf } from '../../fakes/readings.ts';
import { Machine } from '../../fakes/sessions.ts';

const ODD = readingOf(
  'odd',
  [['😀', 'See p. 5 & 6 of example.com.'], ['***'], ['Dr. Who came.', '🎉', 'At 5 % he left!'], ['…']],
  { segment: 3, sentence: 0 },
);
const COMMANDS: readonly MachineCommand[] = [
  'play',
  'pause',
  'stop',
  'next-sentence',
  'previous-sentence',
  'next-paragraph',
  'previous-paragraph',
];

/** Every kind of event; those of the engine for a token, at any place of any text. */
function eventsFor({ session }: Machine, random: () => number): SessionEvent[] {
  const token = Math.max(0, session.nextToken - Math.floor(random() * 5));
  const request = session.request - Math.floor(random() * 2);
  const start = Math.floor(random() * 30);
  const reading = pick(random, [GARDEN, ODD, readingOf('empty', []), readingOf('marks', [['…']])]);
  const estimated = random() < 0.5;
  return [
    { type: 'start', tabId: pick(random, [1, 2]), what: 'page' },
    { type: 'extracted', request, reading },
    { type: 'extractFailed', request, error: 'pageGone' },
    { type: 'notKept', readingId: reading.id, error: 'readingTooLarge' },
    ...COMMANDS.map((command): SessionEvent => ({ type: 'command', command })),
    { type: 'speech', event: { type: 'start', token, voice: 'v', instead: estimated } },
    { type: 'speech', event: { type: 'word', token, start, length: Math.floor(random() * 9), estimated } },
    { type: 'speech', event: { type: 'end', token, speed: 1 + random() * 20 } },
    { type: 'speech', event: { type: 'error', token, error: 'voiceFailed' } },
    { type: 'retuned' },
    { type: 'engineLost' },
    { type: 'tabClosed', tabId: pick(random, [1, 2]) },
    { type: 'pageLeft', tabId: 1, readingId: reading.id },
  ];
}

/** What holds for every session, whatever happened to it. */
function expectSound({ view, reading, queue, nextToken }: Session): void {
  expect(parseSession(JSON.parse(JSON.stringify(view)))).toEqual(view);
  expect(queue.length > 0).toBe(view.status === 'speaking');
  expect(reading !== null).toBe('active' in view);
  expect(queue.every(({ token }, i) => token < (queue[i + 1]?.token ?? nextToken))).toBe(true);
  if (!reading || !('active' in view)) return;
  const { position, sentencesDone } = view.active;
  const { start, end } = sentenceAt(reading, position);
  expect(position.offset).toBeGreaterThanOrEqual(start);
  expect(position.offset).toBeLessThanOrEqual(end);
  expect(progressOf(view.active)).toBeLessThanOrEqual(1);
  expect(sentencesDone).toBeLessThan(view.active.reading.sentences);
  for (const { place, from } of queue) expect(spokenAt(reading, place, from).text).not.toBe('');
  const [head] = queue;
  if (head) expect(position).toMatchObject(head.place);
  if (head) expect(position.offset).toBeGreaterThanOrEqual(head.from);
}

const SITUATIONS: Record<string, () => Machine> = {
  'nothing read yet': () => new Machine(),
  preparing: () => new Machine().take({ type: 'start', tabId: 1, what: 'page' }),
  'speaking, not started': () => new Machine().begin(GARDEN, 1),
  'in the middle of a sentence': () => new Machine().begin(GARDEN, 1).starts().says('old', true),
  'between two sentences': () => new Machine().begin(GARDEN, 1).starts().ends(),
  'the last sentence': () =>
    new Machine().begin({ ...GARDEN, start: { segment: 1, sentence: 1 } }, 1).starts(),
  paused: () => new Machine().begin(GARDEN, 1).starts().take({ type: 'command', command: 'pause' }),
  'paused by a failure': () => {
    const machine = new Machine().begin(GARDEN, 1);
    const { token } = machine.head;
    return machine.take({ type: 'speech', event: { type: 'error', token, error: 'voiceFailed' } });
  },
  failed: () => new Machine().begin(readingOf('marks', [['…']]), 1),
  finished: () =>
    new Machine()
      .begin(readingOf('short', [['One.']]), 1)
      .starts()
      .ends(),
};

describe('every event is defined', () => {
  test.each(Object.entries(SITUATIONS))('%s', (_, make) => {
    const random = randomFrom(1);
    for (let round = 0; round < 20; round++) {
      const machine = make();
      expectSound(machine.session);
      for (const event of eventsFor(machine, random)) expectSound(reduce(machine.session, event)[0]);
    }
  });
});

test.each([1, 2, 3])('a walk of 3,000 random events stays sound (seed %i)', (seed) => {
  const random = randomFrom(seed);
  const machine = new Machine();
  const seen = new Set<string>();
  for (let step = 0; step < 3000; step++) {
    const { nextToken, request } = machine.session;
    // A reading mostly goes on, else the walk never gets far.
    const queued = machine.session.queue[0];
    if (queued && random() < 0.5) machine.starts().ends();
    else if (machine.status === 'preparing' && random() < 0.5)
      machine.take({ type: 'extracted', request, reading: pick(random, [GARDEN, ODD]) });
    else machine.take(pick(random, eventsFor(machine, random)));
    expectSound(machine.session);
    expect(machine.session.nextToken).toBeGreaterThanOrEqual(nextToken);
    expect(machine.session.request).toBeGreaterThanOrEqual(request);
    const { view } = machine.session;
    seen.add(view.status === 'idle' ? `idle ${view.ended}` : view.status);
  }
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'preparing',
      'speaking',
      'paused',
      'failed',
      'idle finished',
      'idle stopped',
      'idle tab-closed',
      'idle page-left',
    ]),
  );
});
