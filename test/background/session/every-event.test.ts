import { describe, expect, test } from 'vitest';
import { reduce } from '../../../src/background/session/machine.ts';
import { sentenceAt, spokenAt } from '../../../src/background/session/places.ts';
import type { Session } from '../../../src/background/session/state.ts';
import { parseSession } from '../../../src/shared/parse-session.ts';
import { progressOf, type SessionState } from '../../../src/shared/session.ts';
import { pick, randomFrom } from '../../fakes/random.ts';
import { GARDEN, readingOf } from '../../fakes/readings.ts';
import { eventsFor, nextOf } from '../../fakes/session-events.ts';
import { Machine } from '../../fakes/sessions.ts';

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
  expect(sentencesDone).toBeLessThan(view.active.reading.sentences ?? 0);
  for (const { place, from } of queue) expect(spokenAt(reading, place, from).text).not.toBe('');
  const [head] = queue;
  if (head) expect(position).toMatchObject(head.place);
  if (head) expect(position.offset).toBeGreaterThanOrEqual(head.from);
}

const begun = () => new Machine().begin(GARDEN, 1);
const lastSentence = () => new Machine().begin({ ...GARDEN, start: { segment: 1, sentence: 1 } }, 1);

/** Every status there is, in every situation that makes a difference. */
const SITUATIONS: Record<SessionState['status'], Record<string, () => Machine>> = {
  idle: {
    'nothing read yet': () => new Machine(),
    finished: () => lastSentence().starts().ends(),
    stopped: () => begun().take({ type: 'command', command: 'stop' }),
  },
  preparing: { preparing: () => new Machine().take({ type: 'start', tabId: 1, what: 'page' }) },
  speaking: {
    'not started yet': begun,
    'in the middle of a sentence': () => begun().starts().says('old', true),
    'between two sentences': () => begun().starts().ends(),
    'the last sentence': () => lastSentence().starts(),
    'another voice': () => begun().starts(0, true),
  },
  paused: {
    'at its start': () => begun().take({ type: 'command', command: 'pause' }),
    'in the middle of a sentence': () =>
      begun().starts().says('old').take({ type: 'command', command: 'pause' }),
    'by a failure': () => {
      const machine = begun();
      const { token } = machine.head;
      return machine.take({ type: 'speech', event: { type: 'error', token, error: 'voiceFailed' } });
    },
  },
  failed: { 'nothing to say': () => new Machine().begin(readingOf('marks', [['…']]), 1) },
};

describe.each(Object.entries(SITUATIONS))('every event is defined while %s', (status, situations) => {
  test.each(Object.entries(situations))('%s', (_, make) => {
    const random = randomFrom(1);
    for (let round = 0; round < 40; round++) {
      const { session } = make();
      expect(session.view.status).toBe(status);
      expectSound(session);
      for (const event of eventsFor(session, random)) expectSound(reduce(session, event)[0]);
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
    const { session } = machine;
    machine.take(random() < 0.6 ? nextOf(session, random) : pick(random, eventsFor(session, random)));
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
