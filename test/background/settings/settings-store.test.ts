import { afterEach, expect, test, vi } from 'vitest';
import { SettingsStore } from '../../../src/background/settings/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { MemoryArea } from '../../fakes/storage.ts';

afterEach(() => void vi.restoreAllMocks());

const silent = () => vi.spyOn(console, 'warn').mockImplementation(() => undefined);

test('nothing kept gives the defaults, without a word', async () => {
  const warned = silent();
  expect(await new SettingsStore(new MemoryArea()).get()).toEqual(DEFAULT_SETTINGS);
  expect(warned).not.toHaveBeenCalled();
});

test.each([
  ['rate', 17],
  ['rate', '2'],
  ['pitch', null],
  ['volume', -1],
  ['voices', ['Anna']],
  ['sentenceColour', 'red; } body { display: none'],
  ['wordColour', 7],
] as const)('a bad %s (%j) alone falls back, and is reported', async (name, bad) => {
  const warned = silent();
  const good = {
    ...DEFAULT_SETTINGS,
    rate: 2,
    pitch: 0.5,
    volume: 0.4,
    sentenceColour: '#000000',
    wordColour: '#111111',
  };
  const area = new MemoryArea();
  await area.set({ settings: { ...good, [name]: bad } });
  expect(await new SettingsStore(area).get()).toEqual({ ...good, [name]: DEFAULT_SETTINGS[name] });
  expect(warned).toHaveBeenCalledWith(expect.any(String), [name]);
});

test('a bad voice alone is dropped', async () => {
  const area = new MemoryArea();
  await area.set({ settings: { voices: { de: 'Anna|de-DE|local', en: 5, 'no language': 'x' } } });
  expect((await new SettingsStore(area).get()).voices).toEqual({ de: 'Anna|de-DE|local' });
});

test('what is kept is read again by the next background', async () => {
  const area = new MemoryArea();
  await new SettingsStore(area).update(() => ({ rate: 1.5 }));
  expect(await new SettingsStore(area).get()).toEqual({ ...DEFAULT_SETTINGS, rate: 1.5 });
});

test('two quick changes are both kept', async () => {
  const area = new MemoryArea();
  const store = new SettingsStore(area);
  await Promise.all([
    store.update(({ rate }) => ({ rate: rate + 0.5 })),
    store.update(({ rate }) => ({ rate: rate + 0.5 })),
    store.update(() => ({ pitch: 2 })),
  ]);
  expect(await new SettingsStore(area).get()).toMatchObject({ rate: 2, pitch: 2 });
});

test('a reset forgets everything', async () => {
  const area = new MemoryArea();
  const store = new SettingsStore(area);
  await store.update(() => ({ rate: 2 }));
  await store.reset();
  expect(await store.get()).toEqual(DEFAULT_SETTINGS);
  expect(area.value('settings')).toBeUndefined();
});

test('a storage that refuses is said, changes nothing, and does not stop the next change', async () => {
  const area = new MemoryArea();
  const store = new SettingsStore(area);
  await store.update(() => ({ rate: 2 }));
  area.refuse = () => new Error('full');
  await expect(store.update(() => ({ rate: 3 }))).rejects.toMatchObject({ code: 'storageFailed' });
  await expect(store.reset()).rejects.toMatchObject({ code: 'storageFailed' });
  expect((await store.get()).rate).toBe(2);
  area.refuse = () => null;
  await store.update(() => ({ pitch: 0.5 }));
  expect(await new SettingsStore(area).get()).toMatchObject({ rate: 2, pitch: 0.5 });
});

test('a storage that cannot be read gives the defaults, and overwrites nothing', async () => {
  silent();
  const area = new MemoryArea();
  await area.set({ settings: { rate: 2 } });
  const store = new SettingsStore(area);
  area.unreadable = true;
  expect(await store.get()).toEqual(DEFAULT_SETTINGS);
  await expect(store.update(() => ({ pitch: 0.5 }))).rejects.toMatchObject({ code: 'storageFailed' });
  area.unreadable = false;
  expect((await store.get()).rate).toBe(2);
});
