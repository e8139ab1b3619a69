import { isRecord } from '../../shared/parse.ts';
import { SESSION } from '../../shared/storage-keys.ts';
import type { ProfilesArea } from './profiles-store.ts';

/** What is remembered of one site until the browser closes. */
export interface SiteNote {
  /** The person said no to keeping sizes for it. */
  readonly refused?: boolean;
  /** Percent to keep as soon as the browser permits it: a popup may close with the question still open. */
  readonly wish?: number;
}

type Notes = Readonly<Record<string, SiteNote>>;

/** Notes on sites in `storage.session`, by host. Calls must come one after the other. */
export class SiteNotes {
  readonly #area: ProfilesArea;

  constructor(area: ProfilesArea) {
    this.#area = area;
  }

  /** The note on one host. */
  async of(host: string): Promise<SiteNote> {
    return (await this.#all())[host] ?? {};
  }

  /** The sizes that wait for a permission, by host. */
  async wishes(): Promise<[host: string, percent: number][]> {
    return Object.entries(await this.#all()).flatMap(([host, { wish }]) =>
      wish === undefined ? [] : [[host, wish]],
    );
  }

  /** Adds to the note on a host. */
  async add(host: string, note: SiteNote): Promise<void> {
    const all = await this.#all();
    await this.#area.set({ [SESSION.sites]: { ...all, [host]: { ...all[host], ...note } } });
  }

  /** Takes back the wishes for some hosts; a refusal stays, so that nobody is asked again and again. */
  async dropWishes(hosts: readonly string[]): Promise<void> {
    const all = { ...(await this.#all()) };
    for (const host of hosts) if (all[host]) all[host] = all[host].refused ? { refused: true } : {};
    await this.#area.set({ [SESSION.sites]: all });
  }

  /** Forgets the note on a host. */
  async drop(dropped: string): Promise<void> {
    const kept = Object.entries(await this.#all()).filter(([host]) => host !== dropped);
    await this.#area.set({ [SESSION.sites]: Object.fromEntries(kept) });
  }

  // Only we write here, and it is gone with the browser, so its shape is that of this version.
  async #all(): Promise<Notes> {
    const notes = (await this.#area.get(SESSION.sites))[SESSION.sites];
    return isRecord(notes) ? (notes as Notes) : {};
  }
}
