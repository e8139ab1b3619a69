/**
 * Tells when custom elements get an open shadow root. No mutation says so; but a new root nearly always
 * changes the size of its host.
 */
export class LateRoots {
  readonly #waiting = new Set<Element>();
  readonly #observer: ResizeObserver;

  /** `onRoot` hears of every host that has a root now. */
  constructor(onRoot: (host: Element) => void) {
    this.#observer = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        if (target.isConnected && !target.shadowRoot) continue;
        this.#waiting.delete(target);
        this.#observer.unobserve(target);
        if (target.isConnected) onRoot(target);
      }
    });
  }

  /** Waits for the roots of some elements. */
  watch(elements: Iterable<Element>): void {
    for (const element of elements) {
      if (this.#waiting.has(element)) continue;
      this.#waiting.add(element);
      this.#observer.observe(element);
    }
  }

  /** Waits no more. */
  stop(): void {
    this.#observer.disconnect();
    this.#waiting.clear();
  }
}
