import { LecternError } from '../../shared/errors.ts';
import { type Pronunciation, parsePronunciations } from '../../shared/pronunciations.ts';
import { LOCAL } from '../../shared/storage-keys.ts';
import type { SettingsArea } from './settings-store.ts';

const NONE: readonly Pronunciation[] = [];

/** The one writer of the person's own pronunciations. */
export class PronunciationsStore {
  readonly #area: Pick<SettingsArea, 'get' | 'set'>;
  #known: Promise<readonly Pronunciation[]> | null = null;

  constructor(area: Pick<SettingsArea, 'get' | 'set'>) {
    this.#area = area;
  }

  /** The entries as they are kept; unusable ones are left out, and a storage that cannot be read has none. */
  async get(): Promise<readonly Pronunciation[]> {
    this.#known ??= this.#read();
    return this.#known.catch((thrown: unknown) => {
      // The next one who asks may be luckier.
      this.#known = null;
      console.warn('Lectern: the pronunciations cannot be read:', thrown);
      return NONE;
    });
  }

  /** Keeps entries in place of all others. @throws {LecternError} `storageFailed` if the browser refuses. */
  async set(entries: readonly Pronunciation[]): Promise<void> {
    try {
      await this.#area.set({ [LOCAL.pronunciations]: entries });
    } catch (cause) {
      throw new LecternError('storageFailed', '', { cause });
    }
    this.#known = Promise.resolve(entries);
  }

  async #read(): Promise<readonly Pronunciation[]> {
    const stored = await this.#area.get(LOCAL.pronunciations);
    const { value, repaired } = parsePronunciations(stored[LOCAL.pronunciations]);
    if (repaired.length > 0) console.warn('Lectern: unusable pronunciations are left out:', repaired);
    return value;
  }
}
