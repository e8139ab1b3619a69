import { MARK, type Pseudo } from './marks.ts';

/** The text measures an element has on its own, as `getComputedStyle` gives them. */
export interface Measures {
  /** Length in px, for example `14px`. */
  readonly fontSize: string;
  /** Length in px or `normal`. */
  readonly lineHeight: string;
}

/** A size that elements are marked with. */
export interface OwnSize extends Measures {
  /** The attribute that holds its id. */
  readonly mark: string;
  /** Where the text is that of a pseudo-element. */
  readonly pseudo: Pseudo | null;
  /** Whether it stays as it is at every scale. */
  readonly kept: boolean;
}

/** What a size is for, besides its measures. */
export type SizeUse = Omit<OwnSize, keyof Measures>;

/** The use of the size of text that grows with the scale. */
const TEXT_USE: SizeUse = { mark: MARK, pseudo: null, kept: false };

/** Gives each different size of the page a short id, which is what an element is marked with. */
export class SizeIds {
  readonly #ids = new Map<string, string>();
  readonly #sizes = new Map<string, OwnSize>();
  #next = 0;

  /** The id of a size; the same size for the same use always has the same id. */
  idOf({ fontSize, lineHeight }: Measures, use: SizeUse = TEXT_USE): string {
    const key = `${fontSize}|${lineHeight}|${use.kept ? 'kept' : ''}|${use.mark}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = String(this.#next++);
    this.#ids.set(key, id);
    this.#sizes.set(id, { fontSize, lineHeight, ...use });
    return id;
  }

  /** The size of an id. */
  sizeOf(id: string): OwnSize | undefined {
    return this.#sizes.get(id);
  }

  /** All ids with their sizes. */
  entries(): Iterable<[string, OwnSize]> {
    return this.#sizes.entries();
  }

  /** Forgets the sizes no element has any more; vw units would else add one at every resize. */
  keepOnly(used: ReadonlySet<string>): void {
    for (const [key, id] of this.#ids) {
      if (used.has(id)) continue;
      this.#ids.delete(key);
      this.#sizes.delete(id);
    }
  }
}
