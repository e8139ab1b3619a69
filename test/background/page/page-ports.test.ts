import { expect, test, vi } from 'vitest';
import { watchPage } from '../../../src/background/page/page-ports.ts';

async function leave(name: string, sender: object, tab: object | null) {
  const left = vi.fn();
  const opened = vi.fn();
  let gone: () => Promise<void> = async () => undefined;
  const port = {
    name,
    sender,
    onDisconnect: {
      addListener: (heard: typeof gone) => {
        gone = heard;
      },
    },
  };
  const get = async () => tab ?? Promise.reject(new Error('No tab'));
  const taken = watchPage(
    port as unknown as Parameters<typeof watchPage>[0],
    { tabs: { get }, opened, left } as unknown as Parameters<typeof watchPage>[1],
  );
  await gone();
  return { taken, opened, left };
}

test('a page that closes its port while its tab lives was left', async () => {
  const { taken, opened, left } = await leave('page:garden', { tab: { id: 7 } }, { id: 7 });
  expect(taken).toBe(true);
  expect(opened).toHaveBeenCalledWith(7, 'garden');
  expect(left).toHaveBeenCalledWith(7, 'garden');
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
