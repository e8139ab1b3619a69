import type { Tabs } from 'webextension-polyfill';
import { KEPT_LIMITS, type KeptPlace, parseKeptPlace } from '../../shared/kept-place.ts';
import type { Reading } from '../../shared/reading.ts';
import type { ActiveReading, SessionState } from '../../shared/session.ts';
import { LOCAL } from '../../shared/storage-keys.ts';
import { inTurn } from '../in-turn.ts';
import type { SettingsArea } from '../settings/settings-store.ts';
import { quoteAt } from './text-quote.ts';

/** Keeps where the last unfinished reading stands, so that it can be continued when the browser is back. */
export class PlaceKeeper {
  readonly #area: SettingsArea;
  readonly #tabs: Pick<Tabs.Static, 'get'>;
  readonly #now: () => number;
  readonly #inTurn = inTurn();
  /** What was kept last, so that words within a sentence write nothing. */
  #noticed: string | null = null;

  /** @param now milliseconds since the epoch. */
  constructor(area: SettingsArea, tabs: Pick<Tabs.Static, 'get'>, now: () => number = Date.now) {
    this.#area = area;
    this.#tabs = tabs;
    this.#now = now;
  }

  /** Hears every state of the session: keeps the sentence, and forgets it when the reading has its end. */
  noticed(view: SessionState, reading: Reading | null): void {
    if ('active' in view && reading) this.#keep(view.active, reading);
    // A reading that a closed tab or a left page ended is one that the person may want to continue.
    else if (view.status === 'idle' && (view.ended === 'finished' || view.ended === 'stopped'))
      void this.forget().catch(warn);
  }

  /** The place, null where there is none. */
  get(): Promise<KeptPlace | null> {
    return this.#inTurn(async () => parseKeptPlace((await this.#area.get(LOCAL.place))[LOCAL.place]));
  }

  /** Forgets the place. */
  forget(): Promise<void> {
    this.#noticed = null;
    return this.#inTurn(() => this.#area.remove(LOCAL.place));
  }

  #keep({ tabId, position }: ActiveReading, reading: Reading): void {
    const key = `${reading.id} ${position.segment} ${position.sentence}`;
    if (key === this.#noticed) return;
    this.#noticed = key;
    const place = { ...quoteAt(reading, position), ...pageOf(reading), at: this.#now() };
    void this.#inTurn(async () => {
      if (parseKeptPlace(place) && !(await this.#isPrivate(tabId)))
        await this.#area.set({ [LOCAL.place]: place });
    }).catch(warn);
  }

  /** Whether a tab is in a private window, of which nothing is kept; one that nobody knows counts as such. */
  async #isPrivate(tabId: number): Promise<boolean> {
    const tab = await this.#tabs.get(tabId).catch(() => null);
    return tab?.incognito ?? true;
  }
}

const pageOf = ({ url, title, lang }: Reading) => ({ url, title: title.slice(0, KEPT_LIMITS.title), lang });

// Without a kept place the reading goes on as well.
const warn = (thrown: unknown) => console.warn('Lectern: the place is not kept:', thrown);
