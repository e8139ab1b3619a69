import type { StyleFacts } from './page-styles/facts.ts';
import { matching } from './page-styles/matching.ts';

/** After these another element can be the one that is pointed at, focused, chosen or linked to. */
const NEAR = ['pointerover', 'pointerdown', 'pointerup', 'pointercancel', 'focusin', 'focusout'];
const AROUND = ['change', 'input', 'toggle', 'invalid', 'reset'];

/** More boxes than this are not watched. */
const MOST_BOXES = 300;

/**
 * Tells when sizes may change although no node does: with the media (the width, dark colours, print), and
 * with what a person does where the page's rules size text by `:hover`, `:checked` and the like.
 */
export class StyleEvents {
  readonly #document: Document;
  readonly #onMedia: () => void;
  readonly #onElements: (elements: Iterable<Element>) => void;
  #facts: StyleFacts | null = null;
  #end = new AbortController();
  #query = '';
  /** What depends on the size of a box around it, by that box; the first report of each box is its size now. */
  readonly #contained = new Map<Element, Set<Element>>();
  readonly #seen = new WeakSet<Element>();
  readonly #boxes = new ResizeObserver((entries) => this.#onBoxes(entries));
  /** What was in such a state last, and may have lost it. */
  #last = new Set<Element>();

  constructor(document: Document, onMedia: () => void, onElements: (elements: Iterable<Element>) => void) {
    this.#document = document;
    this.#onMedia = onMedia;
    this.#onElements = onElements;
  }

  /** Follows what the rules of the page depend on now. */
  follow(facts: StyleFacts): void {
    if (facts === this.#facts) return;
    this.stop();
    this.#facts = facts;
    this.#end = new AbortController();
    const { signal } = this.#end;
    for (const query of facts.media)
      this.#document.defaultView?.matchMedia(query).addEventListener('change', this.#onMedia, { signal });
    this.#watchBoxes(facts.contained);
    if (facts.states.size === 0) return;
    this.#query = `:is(${[...facts.states].join()})`;
    const options = { signal, capture: true, passive: true };
    for (const type of NEAR) this.#document.addEventListener(type, (event) => this.#near(event), options);
    for (const type of AROUND) this.#document.addEventListener(type, (event) => this.#around(event), options);
    this.#document.defaultView?.addEventListener('hashchange', () => this.#everywhere(), options);
  }

  /** Follows nothing any more. */
  stop(): void {
    this.#end.abort();
    this.#last.clear();
    this.#boxes.disconnect();
    this.#contained.clear();
    this.#facts = null;
  }

  #watchBoxes(selectors: ReadonlySet<string>): void {
    for (const element of matching(this.#document.documentElement, selectors)) {
      const box = element.parentElement;
      if (!box || this.#contained.size >= MOST_BOXES) continue;
      this.#contained.set(box, (this.#contained.get(box) ?? new Set()).add(element));
      this.#boxes.observe(box);
    }
  }

  #onBoxes(entries: readonly ResizeObserverEntry[]): void {
    for (const { target } of entries) {
      if (this.#seen.has(target)) this.#onElements(this.#contained.get(target) ?? []);
      this.#seen.add(target);
    }
  }

  #near(event: Event): void {
    const path = event.composedPath().filter((target) => this.#matches(target)) as Element[];
    const before = this.#last;
    this.#last = new Set(path);
    const changed = [...before, ...path];
    if (changed.length > 0) this.#onElements(changed);
  }

  /** A choice can also size what stands beside it. */
  #around(event: Event): void {
    const { parentElement } = event.target as Partial<Element>;
    const beside = parentElement?.parentElement?.querySelectorAll(this.#query) ?? [];
    this.#onElements([...this.#last, ...beside]);
  }

  #everywhere(): void {
    this.#onElements(this.#document.querySelectorAll(this.#query));
  }

  #matches(target: EventTarget): boolean {
    return 'matches' in target && (target as Element).matches(this.#query);
  }
}
