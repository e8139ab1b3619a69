import { LateRoots } from '../text-size/late-roots.ts';
import { isCustom, shadowRootOf } from '../text-size/shadow-root.ts';

// Empty boxes that a script may fill through a shadow root; more than this are spacers.
const MOST_EMPTY = 200;

const isEmptyBox = (element: Element): boolean =>
  !element.firstChild && /^(?:div|section|main|article|aside)$/.test(element.localName);

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Who hears of the shadow roots of a page. */
export interface RootsListener {
  /** A root came. */
  came(root: ShadowRoot): void;
  /** A root left the document. */
  left(root: ShadowRoot): void;
  /** The page changed. */
  changed(records: readonly MutationRecord[]): void;
}

/** Finds the open and closed shadow roots of a document, those that come later too, before they are painted. */
export class ShadowRoots {
  readonly #listener: RootsListener;
  readonly #roots = new Set<ShadowRoot>();
  readonly #observer = new MutationObserver((records) => this.#onRecords(records));
  readonly #late = new LateRoots((host) => this.#scan(host, new Set()));
  #hollow = new Set<Element>();
  #frame = 0;

  constructor(document: Document, listener: RootsListener) {
    this.#listener = listener;
    this.#observe(document);
    this.#scan(document, new Set());
  }

  /** The roots that are in the document now. */
  get all(): ReadonlySet<ShadowRoot> {
    return this.#roots;
  }

  /** Takes in what happened just now. */
  flush(): void {
    this.#onRecords(this.#observer.takeRecords());
  }

  /** Looks for no more; the roots have left. */
  stop(): void {
    this.#observer.disconnect();
    this.#late.stop();
    cancelAnimationFrame(this.#frame);
    for (const root of this.#roots) this.#leave(root);
  }

  #observe(root: Node): void {
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  #onRecords(records: readonly MutationRecord[]): void {
    // What is in an added part is often told once more by itself.
    const seen = new Set<Element>();
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (isElement(node) && !seen.has(node)) this.#scan(node, seen);
    for (const root of this.#roots) if (!root.isConnected) this.#leave(root);
    this.#listener.changed(records);
  }

  #leave(root: ShadowRoot): void {
    this.#roots.delete(root);
    this.#listener.left(root);
  }

  #scan(top: Element | Document | ShadowRoot, seen: Set<Element>): void {
    if ('localName' in top) this.#lookAt(top, seen);
    for (const element of top.querySelectorAll('*')) this.#lookAt(element, seen);
    // At document_start the boxes would be asked for before the page has its styles.
    if (this.#hollow.size > 0) this.#frame ||= requestAnimationFrame(() => this.#watchHollow());
  }

  #lookAt(element: Element, seen: Set<Element>): void {
    seen.add(element);
    const root = shadowRootOf(element);
    if (!root) {
      const mayGetOne = isCustom(element) || (this.#hollow.size < MOST_EMPTY && isEmptyBox(element));
      if (mayGetOne) this.#hollow.add(element);
    } else if (!this.#roots.has(root)) {
      this.#roots.add(root);
      this.#listener.came(root);
      this.#observe(root);
      this.#scan(root, seen);
    }
  }

  #watchHollow(): void {
    this.#frame = 0;
    const hollow = [...this.#hollow];
    this.#hollow = new Set();
    for (const host of hollow) {
      if (!host.isConnected) continue;
      if (shadowRootOf(host)) this.#scan(host, new Set());
      else if (isCustom(host) || !host.firstChild) this.#late.watch([host]);
    }
  }
}
