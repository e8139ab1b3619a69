import type { Changes } from './scaling.ts';
import { outermost } from './tree.ts';

/** A part with at most so many elements is read in one go. */
const SMALL = 40;
/** Points of the window, in each direction, at which a look is taken for what stands outside its parent's box. */
const ACROSS = 5;
const DOWN = 8;
/** Parts that are read at once before the clock is looked at. */
const AT_ONCE = 48;

/** How a part is read: with all that is in it, or its own text alone, since what is in it are parts of their own. */
type Kind = 'tree' | 'owner';

const sizeOf = (element: Element): number => element.getElementsByTagName('*').length;

/**
 * Reads a large page part by part, what is in the window first, so that its first paint need not wait for
 * the rest; that follows in the next frames.
 */
export class PartByPart {
  readonly #document: Document;
  readonly #update: (changes: Changes) => void;
  readonly #pending = new Map<Element, Kind>();
  #unseen = new Set<Element>();
  #scrolled = '';

  constructor(document: Document, update: (changes: Changes) => void) {
    this.#document = document;
    this.#update = update;
  }

  /** Whether anything is left to read. */
  get isDone(): boolean {
    return this.#pending.size === 0;
  }

  /** Takes in parts of the page. */
  add(trees: ReadonlySet<Element>): void {
    for (const tree of outermost(trees)) this.#split(tree);
  }

  /** Forgets what is left, because the whole page was read. */
  clear(): void {
    this.#pending.clear();
    this.#unseen.clear();
  }

  /** Reads what is in the window now. */
  readShown(): void {
    const { scrollX = 0, scrollY = 0 } = this.#document.defaultView ?? {};
    const scrolled = `${scrollX} ${scrollY}`;
    if (scrolled !== this.#scrolled) this.#unseen = new Set(this.#pending.keys());
    this.#scrolled = scrolled;
    this.#read(this.#inWindow());
    // Bounded: what is read can move other parts into the window, and those again others.
    for (let round = 0; round < 3 && this.#pending.size > 0; round++) {
      const found = this.#atPoints();
      if (found.length === 0) return;
      this.#read(found);
    }
  }

  /** Reads more of the rest, for some milliseconds. */
  readMore(time: number): void {
    const start = performance.now();
    while (this.#pending.size > 0 && performance.now() - start < time) {
      const parts: Element[] = [];
      for (const part of this.#pending.keys()) {
        parts.push(part);
        if (parts.length >= AT_ONCE) break;
      }
      this.#read(parts);
    }
  }

  #split(top: Element): void {
    const isSmall = top.childElementCount === 0 || sizeOf(top) <= SMALL;
    this.#pending.set(top, isSmall || top.shadowRoot ? 'tree' : 'owner');
    this.#unseen.add(top);
    if (this.#pending.get(top) === 'owner') for (const child of top.children) this.#split(child);
  }

  #inWindow(): Element[] {
    const { innerWidth = 0, innerHeight = 0 } = this.#document.defaultView ?? {};
    const shown: Element[] = [];
    for (const part of this.#unseen) {
      const { top, bottom, left, right } = part.getBoundingClientRect();
      const isEmpty = top === bottom || left === right;
      if (
        isEmpty
          ? this.#pending.get(part) === 'tree' && top < innerHeight && bottom > 0
          : bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
      )
        shown.push(part);
    }
    this.#unseen.clear();
    return shown;
  }

  /** Parts that are seen at some points of the window, though their place in the page is another one. */
  #atPoints(): Element[] {
    const { innerWidth = 0, innerHeight = 0 } = this.#document.defaultView ?? {};
    const found = new Set<Element>();
    for (let i = 0; i < ACROSS; i++)
      for (let j = 0; j < DOWN; j++) {
        const x = ((i + 0.5) / ACROSS) * innerWidth;
        const y = ((j + 0.5) / DOWN) * innerHeight;
        let at = this.#document.elementFromPoint(x, y);
        while (at && !this.#pending.has(at)) at = at.parentElement;
        if (at) found.add(at);
      }
    return [...found];
  }

  #read(parts: readonly Element[]): void {
    const trees = new Set<Element>();
    const owners = new Set<Element>();
    for (const part of parts) {
      (this.#pending.get(part) === 'tree' ? trees : owners).add(part);
      this.#pending.delete(part);
      this.#unseen.delete(part);
    }
    if (parts.length > 0) this.#update({ trees, owners });
  }
}
