import type { Runtime } from 'webextension-polyfill';
import { PLAYER_PORT, type PlayerNews } from '../../../src/shared/messages/player-port.ts';

/** The background's end of a port that a player in a tab opened. */
export function fakePort(tabId: number) {
  const told: PlayerNews[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  const port = {
    name: PLAYER_PORT,
    sender: { tab: { id: tabId } },
    postMessage: (news: PlayerNews) => void told.push(news),
    onMessage: { addListener: (listener: (message: unknown) => void) => void listeners.push(listener) },
    onDisconnect: { addListener: () => undefined },
  } as unknown as Runtime.Port;
  const asks = (message: unknown) => {
    for (const listener of listeners) listener(message);
  };
  return { port, told, asks };
}
