import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sleepFor } from '../../../src/background/session/sleep.ts';
import type { Sleep } from '../../../src/shared/agenda.ts';
import { GARDEN, readingOf, sentencesOf } from '../../fakes/readings.ts';
import { Machine } from '../../fakes/sessions.ts';
import { World } from '../../fakes/world.ts';

const NOW = 1_700_000_000_000;
const MINUTE = 60_000;
const FIVE = sleepFor(5, NOW);

const set = (machine: Machine, sleep: Sleep) => machine.take({ type: 'sleep', sleep });
const at = (machine: Machine, ms: number) => machine.take({ type: 'clock', now: NOW + ms });

test('what is chosen is a time of the clock', () => {
  expect(FIVE).toEqual({ kind: 'timer', at: NOW + 5 * MINUTE, minutes: 5, fading: false });
  expect(sleepFor(0, NOW)).toEqual({ kind: 'off' });
  expect(sleepFor('end', NOW)).toEqual({ kind: 'end' });
});

describe('the machine', () => {
  test('lets the voice grow quieter from its word on, ten seconds before, and once', () => {
    const machine = set(new Machine().begin(GARDEN).starts().says('garden'), FIVE);
    expect(machine.effects).toEqual([]);
    at(machine, 5 * MINUTE - 10_001);
    expect(machine.effects).toEqual([]);
    at(machine, 5 * MINUTE - 10_000);
    expect(machine.queue[0]).toBe('garden is old.');
    expect(machine.session.sleep).toMatchObject({ fading: true });
    at(machine, 5 * MINUTE - 5000);
    expect(machine.effects).toEqual([]);
  });

  test('pauses at its time with the place kept, says so, and goes on from there for good', () => {
    const machine = set(new Machine().begin(GARDEN).starts().says('garden'), FIVE);
    at(machine, 5 * MINUTE);
    expect(machine.session.view).toMatchObject({
      status: 'paused',
      error: null,
      active: { notice: 'asleep' },
    });
    expect(machine.session.sleep).toEqual({ kind: 'off' });
    expect(machine.effectTypes).toEqual(['plan']);
    machine.take({ type: 'command', command: 'play' });
    expect(machine.queue[0]).toBe('garden is old.');
    expect(machine.active.notice).toBeNull();
    at(machine, 6 * MINUTE);
    expect(machine.status).toBe('speaking');
  });

  test('lets a timer run out in silence while nothing speaks', () => {
    const paused = set(new Machine().begin(GARDEN).starts(), FIVE);
    paused.take({ type: 'command', command: 'pause' });
    at(paused, 6 * MINUTE);
    expect(paused.session).toMatchObject({ sleep: { kind: 'off' }, view: { active: { notice: null } } });
    const idle = at(set(new Machine(), FIVE), 6 * MINUTE);
    expect(idle.session.sleep).toEqual({ kind: 'off' });
  });

  test.each([
    ['another time', sleepFor(30, NOW)],
    ['no time', sleepFor(0, NOW)],
  ])('%s makes a quieter voice loud again', (_, sleep) => {
    const machine = set(new Machine().begin(GARDEN).starts().says('garden'), FIVE);
    at(machine, 5 * MINUTE - 1);
    machine.starts().says('is');
    set(machine, sleep);
    expect(machine.queue[0]).toBe('is old.');
    expect(machine.session.sleep).toEqual(sleep);
  });

  test('holds a timer over the end of a reading and the next one', () => {
    const machine = set(new Machine().begin(readingOf('short', [['One.']])), FIVE)
      .starts()
      .ends();
    expect(machine.status).toBe('idle');
    machine.begin(GARDEN);
    at(machine, 5 * MINUTE);
    expect(machine.status).toBe('paused');
  });

  test('is awake again after the end it waited for', () => {
    const machine = set(new Machine().begin(readingOf('short', [['One.']])), { kind: 'end' });
    machine.starts().ends();
    expect(machine.session).toMatchObject({ sleep: { kind: 'off' }, view: { ended: 'finished' } });
  });
});

describe('in the whole way to the voice', () => {
  beforeEach(() => void vi.useFakeTimers({ now: NOW }));
  afterEach(() => void vi.useRealTimers());

  const settled = () => vi.advanceTimersByTimeAsync(0);

  /** Reads the garden with a timer, up to the middle of the first sentence. */
  async function reading(): Promise<World> {
    const world = new World();
    await world.read(GARDEN);
    await settled();
    await world.dispatch({ type: 'sleep', sleep: FIVE });
    world.tick();
    await settled();
    return world;
  }

  test.each([
    ['nothing', () => undefined],
    ['the background', (world: World) => world.killBackground()],
    ['background and document', (world: World) => world.killBoth()],
  ])('the timer outlives the death of %s', async (_, kill) => {
    const world = await reading();
    kill(world);
    await settled();
    // The voice goes on until there is one to hear the time.
    vi.setSystemTime(NOW + 5 * MINUTE);
    world.tick();
    await settled();
    world.tick();
    await settled();
    expect(await world.runner.view()).toMatchObject({ status: 'paused', active: { notice: 'asleep' } });
    expect(world.tick()).toBe(false);
  });

  test('a timer that ran out while background and document were dead pauses before a word is said', async () => {
    const world = await reading();
    vi.setSystemTime(NOW + 6 * MINUTE);
    world.killBoth();
    await settled();
    expect(await world.runner.view()).toMatchObject({ status: 'paused', active: { notice: 'asleep' } });
    expect(world.voices).toHaveLength(1);
  });

  test('the voice grows quieter in small pieces, and loses no word', async () => {
    const world = await reading();
    vi.setSystemTime(NOW + 5 * MINUTE - 10_000);
    for (let i = 0; i < 40 && (await world.runner.view()).status === 'speaking'; i++) {
      world.tick();
      await vi.advanceTimersByTimeAsync(300);
    }
    const [voice] = world.voices;
    const fading = voice?.spoken.slice(2).map(({ request }) => request) ?? [];
    const volumes = fading.map(({ volume }) => volume);
    expect(volumes.length).toBeGreaterThan(2);
    expect(volumes).toEqual(volumes.toSorted((a, b) => b - a));
    expect(volumes[0]).toBeGreaterThan(0.9);
    expect(volumes.at(-1)).toBeLessThan(0.8);
    expect(fading.every(({ text }) => text.length <= 30)).toBe(true);
    expect(sentencesOf(GARDEN).join(' ')).toContain(
      fading
        .map(({ text }) => text.trim())
        .slice(0, -1)
        .join(' '),
    );
  });
});
