import { shadowRootOf } from './shadow-root.ts';
import { styleParent } from './tree.ts';

/** The nearest element with a box of its own: an inline one has no size to observe. */
function boxOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  const parent = display === 'inline' || display === 'contents' ? styleParent(element) : null;
  return parent ? boxOf(parent) : element;
}

/**
 * Tells when elements get a shadow root. No mutation says so; but what a new root shows
 * nearly always changes the size of the box around it.
 */
export class LateRoots {
  readonly #boxes = new Map<Element, Element>();
  readonly #onRoot: (host: Element) => void;
  readonly #observer = new ResizeObserver(() => this.#look());

  /** `onRoot` hears of every host that has a root now. */
  constructor(onRoot: (host: Element) => void) {
    this.#onRoot = onRoot;
  }

  /** Waits for the roots of some elements. */
  watch(hosts: Iterable<Element>): void {
    for (const host of hosts) {
      if (this.#boxes.has(host)) continue;
      const box = boxOf(host);
      this.#boxes.set(host, box);
      this.#observer.observe(box);
    }
  }

  /** Waits no more. */
  stop(): void {
    this.#observer.disconnect();
    this.#boxes.clear();
  }

  #look(): void {
    for (const host of [...this.#boxes.keys()]) {
      if (host.isConnected && !shadowRootOf(host)) continue;
      this.#forget(host);
      if (host.isConnected) this.#onRoot(host);
    }
  }

  #forget(host: Element): void {
    const box = this.#boxes.get(host);
    this.#boxes.delete(host);
    if (box && ![...this.#boxes.values()].includes(box)) this.#observer.unobserve(box);
  }
}
