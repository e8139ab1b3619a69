import { MARK, type Pseudo, pseudoMark, RESIST } from './marks.ts';
import { EDITABLE } from './owners.ts';

/** What turned out to be sized by rules that nobody could read. */
export interface Found {
  readonly pseudos: ReadonlyMap<Pseudo, ReadonlySet<Element>>;
  readonly resisting: ReadonlySet<Element>;
}

/** Milliseconds of idle time that one look may take. */
const PER_LOOK = 4;
const CHUNK = 20;

const PSEUDOS: readonly Pseudo[] = ['before', 'after'];

/**
 * Sheets from other origins may not be read, so what they do to pseudo-elements, and what they insist on, is
 * found by looking at the elements one by one, whenever the browser has nothing else to do.
 */
export class Doubts {
  readonly #expected: (element: Element) => number | null;
  readonly #onFound: (found: Found) => void;
  #queue: Iterator<Element>[] = [];
  #waiting = 0;

  /** `expected` gives the size in px that a marked element should have. */
  constructor(expected: (element: Element) => number | null, onFound: (found: Found) => void) {
    this.#expected = expected;
    this.#onFound = onFound;
  }

  /** Looks at some elements later. */
  add(elements: Iterable<Element>): void {
    this.#queue.push(elements[Symbol.iterator]());
    this.#wait();
  }

  /** Forgets what was to be looked at. */
  stop(): void {
    cancelIdleCallback(this.#waiting);
    this.#waiting = 0;
    this.#queue = [];
  }

  #wait(): void {
    this.#waiting ||= requestIdleCallback((deadline) => {
      this.#waiting = 0;
      this.#look(Math.min(PER_LOOK, deadline.timeRemaining()));
      if (this.#queue.length > 0) this.#wait();
    });
  }

  #look(time: number): void {
    const pseudos = new Map(PSEUDOS.concat('placeholder').map((pseudo) => [pseudo, new Set<Element>()]));
    const resisting = new Set<Element>();
    const start = performance.now();
    do {
      for (const element of this.#take()) {
        for (const pseudo of pseudosOf(element)) pseudos.get(pseudo)?.add(element);
        if (this.#resists(element)) resisting.add(element);
      }
    } while (this.#queue.length > 0 && performance.now() - start < time);
    const any = resisting.size > 0 || [...pseudos.values()].some(({ size }) => size > 0);
    if (any) this.#onFound({ pseudos, resisting });
  }

  *#take(): Iterable<Element> {
    for (let i = 0; i < CHUNK; i++) {
      const next = this.#queue[0]?.next();
      if (!next) return;
      if (next.done) this.#queue.shift();
      else if (next.value.isConnected) yield next.value;
    }
  }

  #resists(element: Element): boolean {
    const expected = element.hasAttribute(RESIST) ? null : this.#expected(element);
    return expected !== null && Math.abs(parseFloat(getComputedStyle(element).fontSize) - expected) > 0.3;
  }
}

/** The pseudo-elements of an element that show something and are not marked yet. */
function pseudosOf(element: Element): Pseudo[] {
  if (element.parentElement?.closest(EDITABLE)) return [];
  const found = PSEUDOS.filter((pseudo) => {
    if (element.hasAttribute(pseudoMark(pseudo))) return false;
    const { content } = getComputedStyle(element, `::${pseudo}`);
    return content !== 'none' && content !== 'normal' && content !== '';
  });
  const placeholder = element.hasAttribute(MARK) && element.getAttribute('placeholder');
  return placeholder && !element.hasAttribute(pseudoMark('placeholder')) ? [...found, 'placeholder'] : found;
}
