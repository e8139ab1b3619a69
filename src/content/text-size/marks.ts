/** Pseudo-elements that may show text in a size of their own. */
export const PSEUDOS = [
  'before',
  'after',
  'placeholder',
  'first-letter',
  'first-line',
  'marker',
  'file-selector-button',
] as const;

/** One of the pseudo-elements that may show text. */
export type Pseudo = (typeof PSEUDOS)[number];

/** Holds the id of the size a text element has of its own; the sheet has one rule for each id. */
export const MARK = 'data-lectern-size';

/** Holds the id of the size that an icon or a picture in scaled text keeps. */
export const KEEP = 'data-lectern-keep';

/** Holds the id of a size that has to be set in the USER origin, because the page's own rule outranks ours. */
export const RESIST = 'data-lectern-resist';

/** Holds the height in px that a box has of its own, which would cut the enlarged text in it. */
export const GROW = 'data-lectern-grow';

/** Stands on text that would be cut at its side: its lines wrap. */
export const WRAP = 'data-lectern-wrap';

/** Holds the height in px of the one line of a text whose box cannot grow. */
export const LINE = 'data-lectern-line';

/** Stands on an element while its size changes, so that the page's transitions do not play. */
export const HOLD = 'data-lectern-hold';

/** The attribute that holds the id of the size of an element's pseudo-element. */
export const pseudoMark = (pseudo: Pseudo): string => `data-lectern-${pseudo}`;

/** Every mark that holds an id. */
const ID_MARKS: readonly string[] = [MARK, KEEP, RESIST, ...PSEUDOS.map(pseudoMark)];

/** Those that are not the mark of a text's own size. */
export const BESIDES = ID_MARKS.filter((name) => name !== MARK);

const selectorOf = (names: readonly string[]): string => names.map((name) => `[${name}]`).join();

/** What keeps enlarged text from being cut. */
const MENDS: readonly string[] = [GROW, WRAP, LINE];

const ANY = selectorOf([...ID_MARKS, HOLD, ...MENDS]);
const ANY_MEND = selectorOf(MENDS);
const ANY_BESIDES = selectorOf(BESIDES);

/** Every element under a node that carries anything of ours, shadow roots not entered. */
export const marksUnder = (node: ParentNode): Iterable<Element> => node.querySelectorAll(ANY);

/** Every element under a node that carries another mark than that of a text's size. */
export const otherMarksUnder = (node: ParentNode): Iterable<Element> => node.querySelectorAll(ANY_BESIDES);

/** Takes the marks with ids from one element. */
export function strip(element: Element): void {
  for (const name of ID_MARKS) element.removeAttribute(name);
}

/** Takes everything of ours from one element. */
export function unmark(element: Element): void {
  strip(element);
  element.removeAttribute(HOLD);
  unmend(element);
}

/** Every element under a node that something keeps from cutting its text. */
export const mendedUnder = (node: ParentNode): Iterable<Element> => node.querySelectorAll(ANY_MEND);

/** Takes from an element what keeps it from cutting its text. */
export function unmend(element: Element): void {
  for (const name of MENDS) element.removeAttribute(name);
}

/** Which elements are to have which marks. */
export class Marking {
  readonly #ids = new Map<string, Map<Element, string>>();

  /** The ids by element for one mark. */
  of(name: string): ReadonlyMap<Element, string> {
    return this.#ids.get(name) ?? new Map();
  }

  /** Plans a mark. */
  put(name: string, element: Element, id: string): void {
    const known = this.#ids.get(name);
    if (known) known.set(element, id);
    else this.#ids.set(name, new Map([[element, id]]));
  }

  /** Every element with an id it is to have. */
  *entries(): Iterable<readonly [Element, string]> {
    for (const ids of this.#ids.values()) yield* ids;
  }

  /** Whether there is no mark in it. */
  get isEmpty(): boolean {
    return this.#ids.size === 0;
  }

  /** Takes its own marks from the page, until they are written again. */
  takeOut(): void {
    for (const [name, ids] of this.#ids) for (const element of ids.keys()) element.removeAttribute(name);
  }

  /** All ids that are used. */
  used(): Set<string> {
    return new Set([...this.#ids.values()].flatMap((ids) => [...ids.values()]));
  }

  /** Takes the marks from an element that it is not to have any more. */
  clean(element: Element): void {
    element.removeAttribute(HOLD);
    for (const name of ID_MARKS) if (!this.#ids.get(name)?.has(element)) element.removeAttribute(name);
  }

  /** Sets the marks; what has its mark already is not touched, so that no observer of the page hears of it. */
  write(): void {
    for (const [name, ids] of this.#ids) {
      for (const [element, id] of ids) if (element.getAttribute(name) !== id) element.setAttribute(name, id);
    }
  }
}
