import { ownFaceRules } from './own-faces.ts';

type Root = Document | ShadowRoot;

const stateOf = (roots: Iterable<Root>): string =>
  Array.from(roots, ({ styleSheets }) =>
    Array.from(styleSheets, ({ ownerNode }) => (ownerNode as Element | null)?.localName ?? '').join(),
  ).join(';');

/** Finds out, as sheets come, which texts of the page have to keep their face. */
export class FaceUpkeep {
  readonly #document: Document;
  readonly #roots: () => Iterable<Root>;
  readonly #onRules: (rules: string) => void;
  readonly #end = new AbortController();
  #rules = '';
  #sheets = '';
  #frame = 0;

  /** `onRules` gets the rules for them, whenever they are others. */
  constructor(document: Document, roots: () => Iterable<Root>, onRules: (rules: string) => void) {
    this.#document = document;
    this.#roots = roots;
    this.#onRules = onRules;
    const onLoad = (event: Event) => {
      if ((event.target as Partial<Element>).localName === 'link') this.again();
    };
    document.addEventListener('load', onLoad, { capture: true, signal: this.#end.signal });
    this.again();
  }

  /** The sheets may be others. */
  again(): void {
    this.#sheets = '';
    this.changed();
  }

  /** The page changed; its sheets are looked at before the next paint. */
  changed(): void {
    this.#frame ||= requestAnimationFrame(() => this.#onFrame());
  }

  /** Looks no more. */
  stop(): void {
    this.#end.abort();
    cancelAnimationFrame(this.#frame);
  }

  #onFrame(): void {
    this.#frame = 0;
    const roots = [...this.#roots()];
    const sheets = stateOf(roots);
    // Sheets that block the first paint come while a page is parsed, and no change of it tells.
    if (this.#document.readyState !== 'complete') this.changed();
    if (sheets === this.#sheets) return;
    this.#sheets = sheets;
    const rules = ownFaceRules(this.#document, roots);
    if (rules === this.#rules) return;
    this.#rules = rules;
    this.#onRules(rules);
  }
}
