const TEXT = { subtree: true, childList: true, characterData: true } as const;

/**
 * Tells when a page's text may have changed: once when it does, and once more when the browser is about to
 * paint, so that any number of changes in a frame costs the same. Between the two it does not listen.
 */
export class PageChanges {
  readonly #document: Document;
  readonly #told: { readonly changed: () => void; readonly painting: () => void };
  readonly #roots = new Set<Node>();
  #observer: MutationObserver | null = null;
  #frame = 0;
  #timer = 0;

  constructor(document: Document, told: { readonly changed: () => void; readonly painting: () => void }) {
    this.#document = document;
    this.#told = told;
  }

  /** Listens from now on to the document and to the shadow roots that some nodes lie in. */
  watch(nodes: Iterable<Node>): void {
    this.#roots.clear();
    this.#roots.add(this.#document);
    for (const node of nodes) if (node.isConnected) this.#roots.add(node.getRootNode());
    this.#listen();
  }

  /** Tells of the next paint after some ms, though nothing changes. */
  again(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = Number(setTimeout(() => this.#beforePaint(), ms));
  }

  /** Leaves the page alone. */
  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#document.defaultView?.cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
    this.#roots.clear();
  }

  #listen(): void {
    this.#observer ??= new MutationObserver(() => this.#changed());
    this.#observer.disconnect();
    for (const root of this.#roots) this.#observer.observe(root, TEXT);
  }

  #changed(): void {
    this.#observer?.disconnect();
    this.#told.changed();
    this.#beforePaint();
  }

  #beforePaint(): void {
    this.#frame ||= this.#document.defaultView?.requestAnimationFrame(() => this.#painting()) ?? 0;
  }

  #painting(): void {
    this.#frame = 0;
    this.#listen();
    this.#told.painting();
  }
}
