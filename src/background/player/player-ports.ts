import type { Runtime } from 'webextension-polyfill';
import {
  PLAYER_PORT,
  type PlayerNews,
  type PlayerSpot,
  type PlayerWish,
  parseWish,
} from '../../shared/messages/player-port.ts';
import type { Reading } from '../../shared/reading.ts';
import type { ActiveReading, SessionState } from '../../shared/session.ts';
import type { Settings } from '../../shared/settings.ts';

/** What the players in pages need. */
export interface PlayerPortsDeps {
  readonly settings: () => Promise<Settings>;
  /** Puts the player's script into a tab. */
  readonly inject: (tabId: number) => Promise<void>;
  readonly spotOf: (host: string) => Promise<PlayerSpot>;
  /** Does what the player of a tab asks for. */
  readonly wish: (tabId: number, wish: PlayerWish, reading: Reading) => void;
}

type Ongoing = NonNullable<PlayerNews['session']>;

/** Host of a page, '' where it has none. */
export const hostOf = ({ url }: Reading): string => (URL.canParse(url) ? new URL(url).host : '');

/** Tells the player in the page of the reading how it stands, and all others that they are not needed. */
export class PlayerPorts {
  readonly #deps: PlayerPortsDeps;
  readonly #ports = new Map<number, Runtime.Port>();
  #view: SessionState = { status: 'idle', ended: null };
  #reading: Reading | null = null;
  /** The Reading for which a player was put into its page last. */
  #injected: string | null = null;
  readonly #told = new WeakMap<Runtime.Port, string>();

  constructor(deps: PlayerPortsDeps) {
    this.#deps = deps;
  }

  /** Takes a port that a player opened; true if it was one. */
  connected(port: Runtime.Port): boolean {
    if (port.name !== PLAYER_PORT) return false;
    const tabId = port.sender?.tab?.id;
    if (tabId === undefined) return true;
    this.#ports.set(tabId, port);
    port.onMessage.addListener((message: unknown) => this.#asked(tabId, message));
    port.onDisconnect.addListener(() => {
      if (this.#ports.get(tabId) === port) this.#ports.delete(tabId);
    });
    void this.#tell(tabId, port);
    return true;
  }

  /** Hears every state of the session, and of every change of the settings. */
  noticed(view: SessionState = this.#view, reading: Reading | null = this.#reading): void {
    this.#view = view;
    this.#reading = reading;
    if ('active' in view && view.active.reading.id !== this.#injected) void this.#bring(view.active);
    for (const [tabId, port] of this.#ports) void this.#tell(tabId, port);
  }

  /** A page that lets nobody in any more goes without a player. */
  async #bring({ tabId, reading }: ActiveReading): Promise<void> {
    const isWanted = wantsPlayer(await this.#deps.settings());
    if (!isWanted || this.#injected === reading.id) return;
    this.#injected = reading.id;
    await this.#deps.inject(tabId).catch(() => undefined);
  }

  async #tell(tabId: number, port: Runtime.Port): Promise<void> {
    const { settings, spotOf } = this.#deps;
    const kept = await settings();
    const { rate, player: bar, mask } = kept;
    const active = wantsPlayer(kept) ? activeIn(this.#view, tabId) : null;
    const spot = await spotOf(this.#reading ? hostOf(this.#reading) : '');
    const news: PlayerNews = { session: active, rate, bar, mask, spot };
    // Words within a sentence move nothing that the player shows.
    const told = JSON.stringify({ ...news, session: active && withoutWord(active) });
    if (told === this.#told.get(port)) return;
    this.#told.set(port, told);
    try {
      port.postMessage(news);
    } catch {
      // Its page has just gone.
    }
  }

  #asked(tabId: number, message: unknown): void {
    const wish = parseWish(message);
    if (wish && this.#reading && activeIn(this.#view, tabId)) this.#deps.wish(tabId, wish, this.#reading);
  }
}

/** Whether anything is to lie over a page that is read. */
const wantsPlayer = ({ player, mask }: Settings): boolean => player || mask !== 'none';

/** The reading of a tab; null where another one or nothing is read. */
function activeIn(view: SessionState, tabId: number): Ongoing | null {
  return 'active' in view && view.active.tabId === tabId ? view : null;
}

const withoutWord = ({ active, ...session }: Ongoing) => ({
  ...session,
  active: { ...active, position: { ...active.position, offset: 0 }, lengthDone: 0 },
});
