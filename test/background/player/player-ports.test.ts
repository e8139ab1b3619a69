import { describe, expect, test, vi } from 'vitest';
import { PlayerPorts } from '../../../src/background/player/player-ports.ts';
import { SpotStore } from '../../../src/background/player/spot-store.ts';
import type { PlayerWish } from '../../../src/shared/messages/player-port.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { GARDEN } from '../../fakes/readings.ts';
import { Machine } from '../../fakes/sessions.ts';
import { MemoryArea } from '../../fakes/storage.ts';
import { fakePort } from './fake-port.ts';

const speakingIn = (tabId: number) => new Machine().begin(GARDEN, tabId).starts();

function players(player = true) {
  const injected: number[] = [];
  const wished: PlayerWish[] = [];
  const ports = new PlayerPorts({
    settings: async () => ({ ...DEFAULT_SETTINGS, player }),
    inject: async (tabId) => void injected.push(tabId),
    spotOf: async () => 'bottom',
    wish: (_, wish) => void wished.push(wish),
  });
  return { ports, injected, wished };
}

describe('players in pages', () => {
  test('one is brought to the page of each new reading, and none where nobody wants it', async () => {
    const { ports, injected } = players();
    const { session } = speakingIn(7);
    ports.noticed(session.view, session.reading);
    ports.noticed(session.view, session.reading);
    await vi.waitFor(() => expect(injected).toEqual([7]));
    const off = players(false);
    off.ports.noticed(session.view, session.reading);
    await Promise.resolve();
    expect(off.injected).toEqual([]);
  });

  test('the player of the page hears of it once a sentence, another one that it is not needed', async () => {
    const { ports } = players();
    const machine = speakingIn(7);
    ports.noticed(machine.session.view, machine.session.reading);
    const [own, other] = [fakePort(7), fakePort(8)];
    expect([ports.connected(own.port), ports.connected(other.port)]).toEqual([true, true]);
    await vi.waitFor(() => expect([own.told.length, other.told.length]).toEqual([1, 1]));
    expect(own.told[0]?.session?.status).toBe('speaking');
    expect(other.told[0]?.session).toBe(null);
    machine.says(machine.said.split(' ')[1] ?? '');
    ports.noticed(machine.session.view, machine.session.reading);
    machine.ends();
    ports.noticed(machine.session.view, machine.session.reading);
    await vi.waitFor(() => expect(own.told).toHaveLength(2));
    expect(own.told[1]?.session?.active.sentencesDone).toBe(1);
  });

  test('wishes count that a player of the page being read could have, and no others', () => {
    const { ports, wished } = players();
    const { session } = speakingIn(7);
    ports.noticed(session.view, session.reading);
    const [own, other] = [fakePort(7), fakePort(8)];
    ports.connected(own.port);
    ports.connected(other.port);
    const pause = { type: 'command', command: 'pause' };
    other.asks(pause);
    for (const odd of [null, 'pause', { type: 'seek' }, { type: 'command', command: 'format' }])
      own.asks(odd);
    expect(wished).toEqual([]);
    own.asks(pause);
    own.asks({ type: 'seek', share: 7 });
    expect(wished).toEqual([pause, { type: 'seek', share: 1 }]);
  });
});

test('each site has its spot, and only so many are remembered', async () => {
  const area = new MemoryArea();
  const spots = new SpotStore(area);
  expect(await spots.of('a.example')).toBe('bottom');
  for (let i = 0; i < 201; i++) await spots.keep(`${i}.example`, 'top');
  expect([await spots.of('0.example'), await spots.of('200.example')]).toEqual(['bottom', 'top']);
});
