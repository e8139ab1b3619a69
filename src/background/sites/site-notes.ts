import { type Profile, parseProfile } from '../../shared/appearance.ts';
import { isRecord } from '../../shared/parse.ts';
import { SESSION } from '../../shared/storage-keys.ts';
import type { ProfilesArea } from './profiles-store.ts';

/** What is remembered of one site until the browser closes. */
export interface SiteNote {
  /** The person said no to keeping anything for it. */
  readonly refused?: boolean;
  /** What to keep as soon as the browser permits it: a popup may close with the question still open. */
  readonly wish?: Profile;
}

type Notes = Readonly<Record<string, SiteNote>>;

/** Notes on sites in `storage.session`, by name. Calls must come one after the other. */
export class SiteNotes {
  readonly #area: ProfilesArea;

  constructor(area: ProfilesArea) {
    this.#area = area;
  }

  /** The note on one site. */
  async of(name: string): Promise<SiteNote> {
    return (await this.#all())[name] ?? {};
  }

  /** What waits for a permission, by site. */
  async wishes(): Promise<[name: string, wish: Profile][]> {
    return Object.entries(await this.#all()).flatMap(([name, { wish }]) =>
      wish === undefined ? [] : [[name, parseProfile(wish).value]],
    );
  }

  /** Adds to what waits for a permission. */
  async wish(name: string, wish: Profile): Promise<void> {
    await this.#add(name, { wish: { ...(await this.of(name)).wish, ...wish } });
  }

  /** Remembers a no. */
  async refuse(name: string): Promise<void> {
    await this.#add(name, { refused: true });
  }

  /** Takes back the wishes for some sites; a refusal stays, so that nobody is asked again and again. */
  async dropWishes(names: readonly string[]): Promise<void> {
    const all = { ...(await this.#all()) };
    for (const name of names) if (all[name]) all[name] = all[name].refused ? { refused: true } : {};
    await this.#area.set({ [SESSION.sites]: all });
  }

  /** Forgets the note on a site. */
  async drop(dropped: string): Promise<void> {
    const kept = Object.entries(await this.#all()).filter(([name]) => name !== dropped);
    await this.#area.set({ [SESSION.sites]: Object.fromEntries(kept) });
  }

  async #add(name: string, note: SiteNote): Promise<void> {
    const all = await this.#all();
    await this.#area.set({ [SESSION.sites]: { ...all, [name]: { ...all[name], ...note } } });
  }

  // Only we write here, and it is gone with the browser, so its shape is that of this version.
  async #all(): Promise<Notes> {
    const notes = (await this.#area.get(SESSION.sites))[SESSION.sites];
    return isRecord(notes) ? (notes as Notes) : {};
  }
}
