import { LecternError } from '../../shared/errors.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../shared/settings.ts';
import { LOCAL } from '../../shared/storage-keys.ts';

/** The part of `storage.local` that the settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The one writer of the settings. */
export class SettingsStore {
  readonly #area: SettingsArea;
  readonly #changed: () => void;
  #known: Promise<Settings> | null = null;
  // One change after the other, so that two quick ones do not undo each other.
  #last: Promise<unknown> = Promise.resolve();

  /** @param changed hears of every change that is kept. */
  constructor(area: SettingsArea, changed: () => void = () => undefined) {
    this.#area = area;
    this.#changed = changed;
  }

  /** The settings as they are kept; unusable values, and a storage that cannot be read, give the defaults. */
  async get(): Promise<Settings> {
    try {
      return await this.#kept();
    } catch (thrown) {
      console.warn('Lectern: the settings cannot be read, so they stand at their defaults:', thrown);
      return DEFAULT_SETTINGS;
    }
  }

  /** Keeps a change. @throws {LecternError} `storageFailed` if the browser refuses. */
  update(change: (settings: Settings) => Partial<Settings>): Promise<void> {
    return this.#after(async () => {
      const settings = await this.#kept();
      const changed = { ...settings, ...change(settings) };
      await this.#area.set({ [LOCAL.settings]: changed });
      this.#known = Promise.resolve(changed);
      this.#changed();
    });
  }

  /** Puts every setting back to its default. @throws {LecternError} `storageFailed` if the browser refuses. */
  reset(): Promise<void> {
    return this.#after(async () => {
      await this.#area.remove(LOCAL.settings);
      this.#known = null;
      this.#changed();
    });
  }

  #kept(): Promise<Settings> {
    this.#known ??= this.#read().catch((thrown: unknown) => {
      // The next one who asks may be luckier.
      this.#known = null;
      throw thrown;
    });
    return this.#known;
  }

  async #read(): Promise<Settings> {
    const stored = await this.#area.get(LOCAL.settings);
    const { value, repaired } = parseSettings(stored[LOCAL.settings]);
    if (repaired.length > 0)
      console.warn('Lectern: settings with unusable values stand at their defaults:', repaired);
    return value;
  }

  #after(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work).catch((cause: unknown) => {
      throw new LecternError('storageFailed', '', { cause });
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}
