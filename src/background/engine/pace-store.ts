import { LOCAL } from '../../shared/storage-keys.ts';
import { type KeptPace, keptForm, paceName, parsePaces } from '../../speech/words/kept-pace.ts';
import { inTurn } from '../in-turn.ts';

/** The part of `storage.local` that the paces need. */
export interface PaceArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The one writer of what was learned of voices. Estimates are all that hangs on it, so that a loss is borne. */
export class PaceStore {
  readonly #area: PaceArea;
  readonly #inTurn = inTurn();

  constructor(area: PaceArea) {
    this.#area = area;
  }

  /** The paces that are kept; none where the storage cannot be read. */
  async all(): Promise<readonly KeptPace[]> {
    try {
      const stored = await this.#area.get(LOCAL.paces);
      return parsePaces(stored[LOCAL.paces]);
    } catch {
      return [];
    }
  }

  /** Keeps a pace in place of what was known before. */
  keep(pace: KeptPace): Promise<void> {
    return this.#inTurn(() => this.#write(pace));
  }

  async #write(pace: KeptPace): Promise<void> {
    const others = (await this.all()).filter((other) => paceName(other) !== paceName(pace));
    try {
      await this.#area.set({ [LOCAL.paces]: keptForm([...others, pace]) });
    } catch (thrown) {
      console.warn('Lectern: what was learned of a voice cannot be kept:', thrown);
    }
  }
}
