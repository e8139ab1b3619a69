import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { controls } from '../../../src/background/session/controls.ts';
import { SettingsStore } from '../../../src/background/settings/settings-store.ts';
import { parseAgenda } from '../../../src/shared/agenda.ts';
import { GARDEN, readingOf, sentencesOf } from '../../fakes/readings.ts';
import { Machine } from '../../fakes/sessions.ts';
import { MemoryArea } from '../../fakes/storage.ts';
import { World } from '../../fakes/world.ts';

const MILL = readingOf('mill', [['The mill is still.']]);
const LAKE = readingOf('lake', [['The lake is blue.']]);
const MARKS = readingOf('marks', [['…']]);

const withNext = () =>
  new Machine()
    .begin(GARDEN)
    .take({ type: 'nextExtracted', tabId: 8, reading: MILL })
    .take({ type: 'nextExtracted', tabId: 9, reading: LAKE });
const nextOf = ({ session }: Machine) => session.next.map(({ reading }) => reading.id);

/** Says everything that is queued, up to the end of the Reading. */
function finish(machine: Machine): Machine {
  const { reading } = machine.session;
  while (machine.session.reading === reading && machine.status === 'speaking') machine.starts().ends();
  return machine;
}

describe('what is read next', () => {
  test('follows the last sentence, in order, in its own tab', () => {
    const machine = finish(withNext());
    expect(machine.active).toMatchObject({ tabId: 8, light: 'asked', reading: { id: 'mill' } });
    expect(machine.effects).toEqual([
      { type: 'clear', tabId: 7 },
      { type: 'plan' },
      { type: 'take', tabId: 8, readingId: 'mill' },
    ]);
    finish(machine);
    expect(machine.active.reading.id).toBe('lake');
    finish(machine);
    expect(machine.session.view).toEqual({ status: 'idle', ended: 'finished' });
  });

  test('is lit up once its page has said that it can, and is read without light where it cannot', () => {
    const machine = finish(withNext());
    machine.take({ type: 'pageTaken', readingId: 'mill', light: true });
    expect([machine.active.light, machine.effectTypes]).toEqual(['yes', ['show']]);
    finish(machine);
    machine.take({ type: 'pageTaken', readingId: 'lake', light: false });
    expect(machine.active.light).toBe('no');
    machine.take({ type: 'tabClosed', tabId: 9 });
    expect(machine.status).toBe('speaking');
  });

  test('does not begin where the sleep timer waits for the end, nor after a stop; it stays in the line', () => {
    const asleep = finish(withNext().take({ type: 'sleep', sleep: { kind: 'end' } }));
    expect([asleep.status, nextOf(asleep)]).toEqual(['idle', ['mill', 'lake']]);
    const stopped = withNext().take({ type: 'command', command: 'stop' });
    expect([stopped.status, nextOf(stopped)]).toEqual(['idle', ['mill', 'lake']]);
  });

  test('begins at once where its turn came while its text was fetched', () => {
    const machine = finish(new Machine().begin(MILL));
    machine.take({ type: 'nextExtracted', tabId: 8, reading: LAKE });
    expect(machine.active.reading.id).toBe('lake');
  });

  test('can be read now, taken out and cleared; pages forget what is taken out', () => {
    const machine = withNext().take({ type: 'playNext', readingId: 'lake' });
    expect([machine.active.reading.id, nextOf(machine)]).toEqual(['lake', ['mill']]);
    machine.take({ type: 'removeNext', readingId: 'mill' });
    expect(nextOf(machine)).toEqual([]);
    expect(machine.effects).toEqual([{ type: 'drop', tabId: 8, readingId: 'mill' }]);
    expect(nextOf(withNext().take({ type: 'removeNext', readingId: null }))).toEqual([]);
    machine.take({ type: 'playNext', readingId: 'mill' });
    expect(machine.active.reading.id).toBe('lake');
  });

  test('is refused where it has nothing to say, which is said until the next try', () => {
    const machine = withNext().take({ type: 'nextExtracted', tabId: 8, reading: MARKS });
    expect([machine.session.refused, nextOf(machine)]).toEqual(['pageEmpty', ['mill', 'lake']]);
    machine.take({ type: 'readNext', tabId: 8, what: 'page' });
    expect(machine.session.refused).toBeNull();
  });
});

describe('in the whole way', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const settled = () => vi.advanceTimersByTimeAsync(0);

  async function reading() {
    const world = new World();
    await world.read(GARDEN);
    await settled();
    const { readNext } = controls(world.runner, new SettingsStore(new MemoryArea()));
    world.page = async () => JSON.parse(JSON.stringify(LAKE));
    const agenda = () => parseAgenda(world.area.value('machine'));
    return { world, readNext, agenda };
  }
  const readToEnd = async (world: World) => {
    for (let i = 0; i < 40; i++) {
      world.tick();
      await settled();
    }
  };

  test('it survives the death of the background and of the document', async () => {
    const { world, readNext, agenda } = await reading();
    await readNext(8, 'page');
    expect(agenda().next).toEqual([{ id: 'lake', title: 'Title of lake', lang: 'en', source: 'page' }]);
    world.killBoth();
    await readToEnd(world);
    expect(world.said).toEqual([...sentencesOf(GARDEN), 'The lake is blue.']);
  });

  test('what is still fetched when the background dies is asked for again', async () => {
    const { world, readNext, agenda } = await reading();
    const answer = world.page;
    world.page = () => Promise.race([]);
    void readNext(8, 'page');
    await settled();
    world.page = answer;
    world.killBackground();
    await settled();
    expect(agenda().next).toMatchObject([{ id: 'lake' }]);
    world.killBackground();
    await readToEnd(world);
    expect(world.said).toEqual([...sentencesOf(GARDEN), 'The lake is blue.']);
  });

  test('what the storage has no room for is refused, and the reading goes on', async () => {
    const { world, readNext, agenda } = await reading();
    world.area.refuse = (items) =>
      (items['next'] as unknown[])?.length > 0 ? new Error('Quota exceeded') : null;
    await readNext(8, 'page');
    expect(agenda()).toMatchObject({ next: [], refused: 'nextFull' });
    await readToEnd(world);
    expect(world.said).toEqual(sentencesOf(GARDEN));
  });
});
