/** The text measures an element has on its own, as `getComputedStyle` gives them. */
export interface OwnSize {
  /** Length in px, for example `14px`. */
  readonly fontSize: string;
  /** Length in px or `normal`. */
  readonly lineHeight: string;
}

/** Gives each different size of the page a short id, which is what an element is marked with. */
export class SizeIds {
  readonly #ids = new Map<string, string>();
  readonly #sizes = new Map<string, OwnSize>();
  #next = 0;

  /** The id of a size; the same size always has the same id. */
  idOf({ fontSize, lineHeight }: OwnSize): string {
    const key = `${fontSize}|${lineHeight}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = String(this.#next++);
    this.#ids.set(key, id);
    this.#sizes.set(id, { fontSize, lineHeight });
    return id;
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
