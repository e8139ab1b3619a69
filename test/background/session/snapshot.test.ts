import { describe, expect, test } from 'vitest';
import { packReading } from '../../../src/background/session/packed-reading.ts';
import { Snapshot } from '../../../src/background/session/snapshot.ts';
import { GARDEN } from '../../fakes/readings.ts';
import { Machine } from '../../fakes/sessions.ts';
import { MemoryArea } from '../../fakes/storage.ts';

const NOW = 1_700_000_000_000;
const FRESH = {
  view: { status: 'idle', ended: null },
  reading: null,
  queue: [],
  nextToken: NOW,
  request: 0,
  sleep: { kind: 'off' },
  next: [],
  fetching: [],
  refused: null,
};
const speaking = () => new Machine().begin(GARDEN).starts().says('old').session;
const snapshotOf = (area: MemoryArea) => new Snapshot(area, () => NOW);

/** A storage that holds a session in mid-sentence, with some of it changed. */
async function damaged(change: (stored: Record<'session' | 'machine' | 'reading', unknown>) => object) {
  const area = new MemoryArea();
  await snapshotOf(area).save(speaking());
  const stored = {
    session: area.value('session'),
    machine: area.value('machine'),
    reading: area.value('reading'),
  };
  await area.set({ ...stored, ...change(stored) });
  return area;
}

test('gives back what was saved', async () => {
  const area = new MemoryArea();
  await snapshotOf(area).save(speaking());
  expect(await snapshotOf(area).load()).toEqual(speaking());
});

test('an empty storage gives a new session', async () => {
  expect(await snapshotOf(new MemoryArea()).load()).toEqual(FRESH);
});

describe('a damaged snapshot gives a new session', () => {
  const session = speaking();
  const active = 'active' in session.view ? session.view.active : null;
  const [head] = session.queue;
  const cases: Record<string, Record<string, unknown>> = {
    'no machine': { machine: null },
    'a machine of another shape': { machine: { queue: 'none', nextToken: 1, request: 1 } },
    'a token that is no number': { machine: { queue: [{ ...head, token: '0' }], nextToken: 2, request: 1 } },
    'tokens out of order': { machine: { queue: [head, head], nextToken: 2, request: 1 } },
    'a token that is used already': { machine: { queue: [head], nextToken: 0, request: 1 } },
    'a sentence that is not there': {
      machine: { queue: [{ ...head, place: { segment: 9, sentence: 0 } }], nextToken: 2, request: 1 },
    },
    'a start outside its sentence': {
      machine: { queue: [{ ...head, from: 999 }], nextToken: 2, request: 1 },
    },
    'speaking with nothing to speak': { machine: { queue: [], nextToken: 2, request: 1 } },
    'no reading': { reading: null },
    'a reading that is text': { reading: 'The garden is old.' },
    'another reading': { reading: packReading({ ...GARDEN, id: 'other' }) },
    'a reading with a sentence outside its text': {
      reading: packReading({
        ...GARDEN,
        segments: [{ kind: 'quote', lang: '', text: 'It is short.', sentences: [{ start: 0, end: 9999 }] }],
      }),
    },
    'a view of another shape': { session: { status: 'speaking', active: 'yes' } },
    'a status that nobody knows': { session: { status: 'singing', active } },
    'a position outside the reading': {
      session: {
        status: 'speaking',
        active: { ...active, position: { segment: 9, sentence: 0, offset: 0 } },
      },
    },
    'an offset outside its sentence': {
      session: {
        status: 'speaking',
        active: { ...active, position: { segment: 0, sentence: 0, offset: 99 } },
      },
    },
  };
  test.each(Object.entries(cases))('%s', async (_, change) => {
    expect(await snapshotOf(await damaged(() => change)).load()).toEqual(FRESH);
  });
});

test('writes the text once, and the place at each change', async () => {
  const area = new MemoryArea();
  const snapshot = snapshotOf(area);
  const machine = new Machine().begin(GARDEN);
  await snapshot.save(machine.session);
  await snapshot.save(machine.starts().session);
  await snapshot.save(machine.says('old').session);
  expect(area.writes).toEqual([
    ['session', 'machine', 'reading'],
    ['session', 'machine'],
    ['session', 'machine'],
  ]);
});

test('saves fast changes as one, and tells which session is saved', async () => {
  const area = new MemoryArea();
  const snapshot = snapshotOf(area);
  const machine = new Machine().begin(GARDEN);
  const first = snapshot.save(machine.session);
  snapshot.save(machine.starts().session);
  snapshot.save(machine.says('garden').session);
  expect(await first).toBe(machine.session);
  expect(area.writes).toHaveLength(2);
  expect(await snapshotOf(area).load()).toEqual(machine.session);
});

test('a session that is saved as the last writing ends is not lost', async () => {
  for (let wait = 0; wait < 12; wait++) {
    const area = new MemoryArea();
    const snapshot = snapshotOf(area);
    const machine = new Machine().begin(GARDEN);
    void snapshot.save(machine.session);
    for (let i = 0; i < wait; i++) await Promise.resolve();
    await snapshot.save(machine.session);
    await snapshot.save(machine.starts().session);
    expect(await snapshotOf(area).load()).toEqual(machine.session);
  }
});

test('says why a session is not kept, and keeps the next one', async () => {
  const area = new MemoryArea();
  const snapshot = snapshotOf(area);
  const machine = new Machine().begin(GARDEN);
  area.refuse = () =>
    new Error('QuotaExceededError: storage.session API call exceeded its quota limitations.');
  await expect(snapshot.save(machine.session)).rejects.toMatchObject({ code: 'readingTooLarge' });
  area.refuse = () => new Error('An unexpected error occurred');
  await expect(snapshot.save(machine.session)).rejects.toMatchObject({ code: 'storageFailed' });
  area.refuse = () => null;
  await snapshot.save(machine.starts().session);
  expect(await snapshotOf(area).load()).toEqual(machine.session);
});
