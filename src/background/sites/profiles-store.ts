import type { Profile } from '../../shared/appearance.ts';
import { LecternError } from '../../shared/errors.ts';
import { ownOf, type Profiles, parseProfiles, storedProfiles } from '../../shared/profiles.ts';
import { LOCAL } from '../../shared/storage-keys.ts';

/** The part of `storage.local` that the profiles need. */
export interface ProfilesArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The one writer of what is kept of appearances. Calls must come one after the other. */
export class ProfilesStore {
  readonly #area: ProfilesArea;

  constructor(area: ProfilesArea) {
    this.#area = area;
  }

  /** All kept profiles; what is unusable is left out. */
  async all(): Promise<Profiles> {
    const stored = await this.#area.get(LOCAL.profiles);
    const { value, repaired } = parseProfiles(stored[LOCAL.profiles]);
    if (repaired.length > 0) console.warn('Lectern: unusable profiles are left out:', repaired);
    return value;
  }

  /**
   * Changes what is kept for a site, or everywhere (null); a site of which nothing is left is forgotten.
   * @throws {LecternError} `storageFailed` if the browser refuses
   */
  async change(name: string | null, change: (profile: Profile) => Profile): Promise<void> {
    const { everywhere, sites } = await this.all();
    if (name === null) return this.#write({ everywhere: change(everywhere), sites });
    const changed = { ...sites, [name]: change(ownOf(sites, name)) };
    const kept = Object.entries(changed).filter(([, profile]) => Object.keys(profile).length > 0);
    await this.#write({ everywhere, sites: Object.fromEntries(kept) });
  }

  /** Forgets some sites. @throws {LecternError} `storageFailed` if the browser refuses. */
  async forget(names: readonly string[]): Promise<void> {
    const { everywhere, sites } = await this.all();
    const kept = Object.entries(sites).filter(([name]) => !names.includes(name));
    await this.#write({ everywhere, sites: Object.fromEntries(kept) });
  }

  async #write(profiles: Profiles): Promise<void> {
    try {
      await this.#area.set({ [LOCAL.profiles]: storedProfiles(profiles) });
    } catch (cause) {
      throw new LecternError('storageFailed', '', { cause });
    }
  }
}
