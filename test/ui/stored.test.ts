import { expect, it } from 'vitest';
import { parseSession } from '../../src/shared/parse-session.ts';
import { type StorageArea, type StorageChanges, watchStored } from '../../src/ui/stored.ts';

const number = (stored: unknown) => (typeof stored === 'number' ? stored : -1);

function fakeArea(get: () => Promise<Record<string, unknown>>) {
  const listeners = new Set<(changes: StorageChanges) => void>();
  const area: StorageArea = {
    get,
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  const change = (changes: StorageChanges) => {
    for (const listener of listeners) listener(changes);
  };
  return { area, change, listeners };
}

it('reads a value, follows its changes and lets go', async () => {
  const { area, change, listeners } = fakeArea(async () => ({ n: 1 }));
  const until = new AbortController();
  const value = await watchStored(area, 'n', number, until.signal);
  expect(value.value).toBe(1);
  change({ other: { newValue: 5 } });
  expect(value.value).toBe(1);
  change({ n: { newValue: 2 } });
  expect(value.value).toBe(2);
  change({ n: {} });
  expect(value.value).toBe(-1);
  until.abort();
  expect(listeners.size).toBe(0);
});

it('does not let what was read replace a change that came meanwhile', async () => {
  const fake = fakeArea(async () => {
    fake.change({ n: { newValue: 2 } });
    return { n: 1 };
  });
  const value = await watchStored(fake.area, 'n', number, new AbortController().signal);
  expect(value.value).toBe(2);
});

it('opens with defaults where storage cannot be read or holds something foreign', async () => {
  const broken = fakeArea(() => Promise.reject(new Error('corrupt')));
  expect((await watchStored(broken.area, 'n', number, new AbortController().signal)).value).toBe(-1);
  const foreign = fakeArea(async () => ({ session: { status: 'speaking', active: 7 } }));
  const session = await watchStored(foreign.area, 'session', parseSession, new AbortController().signal);
  expect(session.value).toEqual({ status: 'idle', ended: null });
});
