import { LecternError } from '../../shared/errors.ts';
import { type Profile, type Profiles, parseProfiles } from '../../shared/settings.ts';
import { LOCAL } from '../../shared/storage-keys.ts';

/** The part of `storage.local` that the profiles need. */
export interface ProfilesArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The one writer of what is kept for sites. Calls must come one after the other. */
export class ProfilesStore {
  readonly #area: ProfilesArea;

  constructor(area: ProfilesArea) {
    this.#area = area;
  }

  /** All kept profiles; unusable ones are left out. */
  async all(): Promise<Profiles> {
    const stored = await this.#area.get(LOCAL.profiles);
    const { value, repaired } = parseProfiles(stored[LOCAL.profiles]);
    if (repaired.length > 0) console.warn('Lectern: unusable profiles are left out:', repaired);
    return value;
  }

  /** Keeps a profile for a host. @throws {LecternError} `storageFailed` if the browser refuses. */
  async keep(host: string, profile: Profile): Promise<void> {
    await this.#write({ ...(await this.all()), [host]: profile });
  }

  /** Forgets some hosts. @throws {LecternError} `storageFailed` if the browser refuses. */
  async forget(hosts: readonly string[]): Promise<void> {
    const kept = Object.entries(await this.all()).filter(([host]) => !hosts.includes(host));
    await this.#write(Object.fromEntries(kept));
  }

  async #write(profiles: Profiles): Promise<void> {
    try {
      await this.#area.set({ [LOCAL.profiles]: profiles });
    } catch (cause) {
      throw new LecternError('storageFailed', '', { cause });
    }
  }
}
