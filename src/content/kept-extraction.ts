import { type Extraction, firstNodes } from './extract/extraction.ts';
import { PageWatch } from './page-watch.ts';

/** So long an extraction is kept at the most, in ms: not everything that changes a page can be watched. */
const LONGEST = 30_000;

interface Kept {
  readonly key: string;
  readonly extraction: Promise<Extraction>;
}

/** Keeps what was extracted of a page for a while, as long as nothing happens to the page. */
export class KeptExtraction {
  readonly #document: Document;
  #kept: Kept | null = null;
  #watch: PageWatch | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** What is kept, or is being made, of this key and the page's address; else what is made now. */
  get(wanted: string, make: () => Promise<Extraction>): Promise<Extraction> {
    const key = `${this.#document.URL} ${wanted}`;
    const kept = this.#kept?.key === key ? this.#kept : this.#keep(key, make);
    clearTimeout(this.#timer);
    if (this.#kept) this.#timer = setTimeout(() => this.forget(), LONGEST);
    return kept.extraction;
  }

  /** Keeps nothing any more. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#watch?.stop();
    this.#watch = null;
    this.#kept = null;
  }

  #keep(key: string, make: () => Promise<Extraction>): Kept {
    this.forget();
    // Watched from before on: what changes while it is made may be missed by it.
    const watch = new PageWatch(this.#document, () => this.forget());
    const kept = { key, extraction: make() };
    this.#watch = watch;
    this.#kept = kept;
    kept.extraction.then(
      (extraction) => watch.watchRootsOf(firstNodes(extraction)),
      () => this.#kept === kept && this.forget(),
    );
    return kept;
  }
}
