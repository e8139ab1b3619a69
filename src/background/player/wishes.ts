import type { Tabs } from 'webextension-polyfill';
import type { PlayerWish } from '../../shared/messages/player-port.ts';
import type { Reading } from '../../shared/reading.ts';
import type { Controls } from '../session/controls.ts';
import { placeAtShare } from '../session/places.ts';
import { hostOf } from './player-ports.ts';
import type { SpotStore } from './spot-store.ts';

/** Whom the wishes of a player come to. */
export interface WishTargets {
  readonly controls: Pick<Controls, 'command' | 'seek'>;
  readonly textSize: (tabId: number, change: 'larger' | 'smaller') => Promise<unknown>;
  readonly spots: Pick<SpotStore, 'keep'>;
  readonly tabs: Pick<Tabs.Static, 'get'>;
  /** Opens the page on which a tab's text is saved as audio. */
  readonly save: (tabId: number) => Promise<unknown>;
}

/** Does what the player in a tab asks for. */
export const wishes =
  ({ controls, textSize, spots, tabs, save }: WishTargets) =>
  async (tabId: number, wish: PlayerWish, reading: Reading): Promise<void> => {
    switch (wish.type) {
      case 'command':
        return controls.command(wish.command, tabId);
      case 'seek':
        return controls.seek(placeAtShare(reading, wish.share));
      case 'text-size':
        return void (await textSize(tabId, wish.change));
      case 'save':
        return void (await save(tabId));
      case 'spot':
        // Of a private window nothing is kept.
        if (!(await tabs.get(tabId)).incognito) await spots.keep(hostOf(reading), wish.spot);
    }
  };
