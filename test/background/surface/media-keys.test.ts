import { expect, test, vi } from 'vitest';
import { mediaState } from '../../../src/background/surface/media-keys.ts';
import type { SessionState } from '../../../src/shared/session.ts';
import { GARDEN } from '../../fakes/readings.ts';
import { Machine } from '../../fakes/sessions.ts';

function setUp(tab: { incognito: boolean } | null) {
  const shown: unknown[] = [];
  const get = vi.fn(async () => {
    if (!tab) throw new Error('No tab with id: 7.');
    return tab as never;
  });
  const tell = mediaState({ get }, 'Lectern', (state) => shown.push(state));
  const show = async (view: SessionState) => {
    tell(view);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { show, shown };
}

test('the panel has the title while something is read, and is told of changes alone', async () => {
  const { show, shown } = setUp({ incognito: false });
  const machine = new Machine().begin(GARDEN);
  await show(machine.session.view);
  await show(machine.starts().session.view);
  await show(machine.take({ type: 'command', command: 'pause' }).session.view);
  await show(machine.take({ type: 'command', command: 'stop' }).session.view);
  const title = 'Title of garden';
  expect(shown).toEqual([{ title, playing: true }, { title, playing: false }, null]);
});

test.each([[{ incognito: true }], [null]])(
  'of a private window, or a tab that is gone (%j), the panel has no title',
  async (tab) => {
    const { show, shown } = setUp(tab);
    await show(new Machine().begin(GARDEN).session.view);
    expect(shown).toEqual([{ title: 'Lectern', playing: true }]);
  },
);
