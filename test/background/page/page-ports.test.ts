import { expect, test, vi } from 'vitest';
import { watchPage } from '../../../src/background/page/page-ports.ts';

async function leave(name: string, sender: object, tab: object | null, said: readonly unknown[] = []) {
  const left = vi.fn();
  const opened = vi.fn();
  const answered = vi.fn();
  const asked = vi.fn(async () => ({ type: 'pointed', segment: 1, start: 0, end: 5 }) as const);
  let told: (message: unknown) => unknown = () => undefined;
  let gone: () => Promise<void> = async () => undefined;
  const port = {
    name,
    sender,
    onMessage: {
      addListener: (heard: typeof told) => {
        told = heard;
      },
    },
    postMessage: answered,
    onDisconnect: {
      addListener: (heard: typeof gone) => {
        gone = heard;
      },
    },
  };
  const get = async () => tab ?? Promise.reject(new Error('No tab'));
  const taken = watchPage(
    port as unknown as Parameters<typeof watchPage>[0],
    { tabs: { get }, opened, asked, left } as unknown as Parameters<typeof watchPage>[1],
  );
  for (const message of said) await told(message);
  await gone();
  return { taken, opened, asked, answered, left };
}

test('a page that closes its port while its tab lives was left', async () => {
  const { taken, opened, left } = await leave('page:garden', { tab: { id: 7 } }, { id: 7 });
  expect(taken).toBe(true);
  expect(opened).toHaveBeenCalledWith(7, 'garden');
  expect(left).toHaveBeenCalledWith(7, 'garden');
});

test('what a page asks about its reading is answered, and what none would ask is not heard', async () => {
  const wish = { type: 'point', segment: 1, offset: 3 };
  const said = [wish, { type: 'erase', segment: 1, offset: 3 }, { ...wish, offset: -1 }, null];
  const { asked, answered } = await leave('page:garden', { tab: { id: 7 } }, { id: 7 }, said);
  expect(asked.mock.calls).toEqual([['garden', wish]]);
  expect(answered).toHaveBeenCalledWith({ type: 'pointed', segment: 1, start: 0, end: 5 });
});

test.each([
  ['a closed tab', 'page:garden', { tab: { id: 7 } }, null],
  ['a discarded tab', 'page:garden', { tab: { id: 7 } }, { discarded: true }],
  ['no tab at all', 'page:garden', {}, {}],
])('%s was not', async (_, name, sender, tab) => {
  expect(await leave(name, sender, tab)).toMatchObject({ taken: true });
  expect((await leave(name, sender, tab)).left).not.toHaveBeenCalled();
});

test("another one's port is not taken", async () => {
  expect((await leave('engine', {}, {})).taken).toBe(false);
});
