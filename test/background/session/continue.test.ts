import { describe, expect, test, vi } from 'vitest';
import { continuing } from '../../../src/background/session/continuing.ts';
import { PlaceKeeper } from '../../../src/background/session/place-keeper.ts';
import type { MachineCommand, SessionEvent } from '../../../src/background/session/state.ts';
import type { AskedSource } from '../../../src/shared/reading.ts';
import { KEPT } from '../../fakes/kept-places.ts';
import { SILENT_PAGES } from '../../fakes/pages.ts';
import { GARDEN } from '../../fakes/readings.ts';
import { Machine } from '../../fakes/sessions.ts';
import { MemoryArea } from '../../fakes/storage.ts';

/** A machine whose states a keeper hears, as the runner tells them. */
function setUp({ incognito = false } = {}) {
  const area = new MemoryArea();
  const tab = vi.fn(async () => ({ incognito }) as never);
  const keeper = new PlaceKeeper(area, { get: tab }, () => KEPT.at);
  const machine = new Machine().begin(GARDEN);
  const heard = async () => {
    keeper.noticed(machine.session.view, machine.session.reading);
    // Whoever asks waits for all that was begun before.
    return keeper.get();
  };
  const take = (event: SessionEvent) => {
    machine.take(event);
    return heard();
  };
  const command = (name: MachineCommand) => take({ type: 'command', command: name });
  return { area, keeper, machine, heard, take, command, tab };
}

describe('the place of a reading', () => {
  test('is kept at each sentence, and not at each word', async () => {
    const { area, machine, heard, command } = setUp();
    await heard();
    machine.starts().says('garden');
    await heard();
    expect(area.writes).toHaveLength(1);
    expect(await command('next-paragraph')).toEqual(KEPT);
    await command('pause');
    expect(area.writes).toHaveLength(2);
  });

  test.each([
    ['is closed', { type: 'tabClosed', tabId: 7 }],
    ['goes to another page', { type: 'pageLeft', tabId: 7, readingId: 'garden' }],
  ] as const)('stays when its tab %s', async (_, event) => {
    const { command, take } = setUp();
    await command('next-paragraph');
    expect(await take(event)).toEqual(KEPT);
  });

  test('stays while another page is being fetched', async () => {
    const { command, take } = setUp();
    await command('next-paragraph');
    expect(await take({ type: 'start', tabId: 9, what: 'page' })).toEqual(KEPT);
  });

  test('is forgotten when the person stops, and when the reading has come to its end', async () => {
    const { command, machine, heard, area } = setUp();
    await command('next-paragraph');
    expect(await command('stop')).toBeNull();
    machine.begin({ ...GARDEN, start: { segment: 1, sentence: 1 } });
    expect(await heard()).toMatchObject({ sentence: 1 });
    machine.starts().ends();
    expect(await heard()).toBeNull();
    expect(area.items.size).toBe(0);
  });

  test('is not kept of a private window, nor of a tab nobody knows', async () => {
    const inPrivate = setUp({ incognito: true });
    expect(await inPrivate.command('next-paragraph')).toBeNull();
    const { command, tab } = setUp();
    tab.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await command('next-paragraph')).toBeNull();
  });

  test('is given up where the storage refuses, and the next one is kept', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { area, command } = setUp();
    area.refuse = () => new Error('full');
    expect(await command('next-sentence')).toBeNull();
    area.refuse = () => null;
    expect(await command('next-sentence')).toEqual(KEPT);
  });
});

describe('reading on', () => {
  const pagesWith = (url: string, place: typeof KEPT | null) => {
    const extract = vi.fn(async (_: number, what: AskedSource) => ({
      ...GARDEN,
      url,
      source: what === 'chosen' ? 'page' : what,
    }));
    return continuing({ ...SILENT_PAGES, extract }, { get: async () => place });
  };

  test('begins at the kept place of the page', async () => {
    const reading = await pagesWith(`${KEPT.url}#later`, KEPT).extract(7, 'continue');
    expect(reading).toMatchObject({ source: 'from-here', start: { segment: 1, sentence: 0 } });
  });

  test.each([
    ['another page', 'https://example.org/other', KEPT],
    ['no place', KEPT.url, null],
    ['a place that is gone', KEPT.url, { ...KEPT, exact: 'Gone.', prefix: '', suffix: '' }],
  ])('begins at the top: %s', async (_, url, place) => {
    expect(await pagesWith(url, place).extract(7, 'continue')).toMatchObject({
      source: 'page',
      start: GARDEN.start,
    });
  });

  test('leaves every other start as it is', async () => {
    expect(await pagesWith(KEPT.url, KEPT).extract(7, 'selection')).toMatchObject({
      source: 'selection',
      start: GARDEN.start,
    });
  });
});
