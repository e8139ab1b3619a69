import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backgroundHandlers, type SitesHandlers } from '../../../src/background/calls.ts';
import { controls, stepRate } from '../../../src/background/session/controls.ts';
import { PronunciationsStore } from '../../../src/background/settings/pronunciations-store.ts';
import { SettingsStore } from '../../../src/background/settings/settings-store.ts';
import { DEFAULT_SPOKEN } from '../../../src/shared/spoken-settings.ts';
import { GARDEN } from '../../fakes/readings.ts';
import { MemoryArea } from '../../fakes/storage.ts';
import { World } from '../../fakes/world.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settled = () => vi.advanceTimersByTimeAsync(0);

function setUp() {
  const world = new World();
  world.page = async () => GARDEN;
  const area = new MemoryArea();
  const settings = new SettingsStore(area);
  const made = controls(world.runner, settings);
  const handlers = backgroundHandlers({
    controls: made,
    settings,
    pronunciations: new PronunciationsStore(area),
    engine: world.link,
    texts: {
      outline: async () => undefined,
      idleRules: async () => 0,
      text: async () => Promise.reject(new Error('nobody asks for it')),
    },
    places: { forget: async () => void area.items.delete('place') },
    hasSelection: async () => false,
    rules: { keep: async () => undefined },
    sites: {} as SitesHandlers,
  });
  const status = async () => (await world.runner.view()).status;
  return { world, area, settings, ...made, handlers, status };
}

test('rates go in steps of a tenth, and stay within their limits', () => {
  expect([0.1, 1, 2.9, 3, 5].map((rate) => stepRate(rate, 1))).toEqual([0.5, 1.1, 3, 3, 3]);
  expect([0.5, 0.6, 1].map((rate) => stepRate(rate, -1))).toEqual([0.5, 0.5, 0.9]);
  let rate = 0.5;
  for (let i = 0; i < 25; i++) rate = stepRate(rate, 1);
  expect(rate).toBe(3);
});

test('toggle starts, pauses and goes on', async () => {
  const { command, status } = setUp();
  await command('toggle', 7);
  expect(await status()).toBe('speaking');
  await command('toggle', 7);
  expect(await status()).toBe('paused');
  await command('toggle', 8);
  expect(await status()).toBe('speaking');
});

test('play after a failure tries the page of the tab', async () => {
  const { world, command, status } = setUp();
  world.page = async () => ({ ...GARDEN, segments: [] });
  await command('play', 7);
  expect(await status()).toBe('failed');
  world.page = async () => GARDEN;
  await command('play', 7);
  expect(await status()).toBe('speaking');
});

test('faster and slower are kept, and heard at once', async () => {
  const { world, command, settings } = setUp();
  await command('play', 7);
  await settled();
  world.tick();
  await settled();
  await command('faster', 7);
  world.settings = await settings.get();
  expect(world.settings.rate).toBe(1.1);
  await settled();
  expect(world.voices[0]?.spoken).toHaveLength(4);
});

describe('calls', () => {
  test('a change of colour does not disturb the voice, a change of pitch does', async () => {
    const { world, handlers } = setUp();
    await handlers['session.start']({ tabId: 7, what: 'page' });
    await settled();
    await handlers['settings.update']({ wordColour: '#00ff00' });
    await settled();
    expect(world.voices[0]?.spoken).toHaveLength(2);
    await handlers['settings.update']({ pitch: 0.5 });
    await settled();
    expect(world.voices[0]?.spoken).toHaveLength(4);
  });

  test('another way of speaking is heard at once, and its words stand where they stood', async () => {
    const { world, handlers } = setUp();
    await handlers['session.start']({ tabId: 7, what: 'page' });
    await settled();
    const entry = { written: 'garden', spoken: 'big park', lang: '', part: false, matchCase: false };
    world.spoken = { ...DEFAULT_SPOKEN, pronunciations: [entry] };
    await handlers['pronunciations.set']({ entries: [entry] });
    await settled();
    const [voice] = world.voices;
    expect(voice?.at(-2).request.text).toBe('The big park is old.');
    world.tick();
    voice?.at(-2).listener.boundary(8, 4);
    await settled();
    expect(world.shown.at(-1)?.word).toEqual({ start: 4, end: 10 });
  });

  test('a storage that refuses a setting is said to who set it', async () => {
    const { area, handlers } = setUp();
    area.refuse = () => new Error('full');
    await expect(handlers['settings.update']({ rate: 2 })).rejects.toMatchObject({ code: 'storageFailed' });
    await expect(handlers['session.command']({ command: 'faster', tabId: 7 })).rejects.toMatchObject({
      code: 'storageFailed',
    });
  });

  test('a sample pauses the reading and sounds as it is set', async () => {
    const { world, handlers, settings, status } = setUp();
    await settings.update(() => ({ rate: 2 }));
    await handlers['session.start']({ tabId: 7, what: 'page' });
    await handlers['voices.preview']({ lang: 'en', voice: 'Anna|en-GB|local', text: 'Hear me.' });
    await settled();
    expect(await status()).toBe('paused');
    expect(world.voices[0]?.at(-1).request).toMatchObject({ text: 'Hear me.', rate: 2 });
    // Its events are nobody's sentence.
    world.tick();
    world.tick();
    await settled();
    expect(await status()).toBe('paused');
  });
});

test('resetting the settings forgets the place where the last reading stopped', async () => {
  const { area, handlers } = setUp();
  await area.set({ place: { url: 'https://example.org/' } });
  await handlers['settings.reset'](null);
  expect(area.value('place')).toBeUndefined();
});
