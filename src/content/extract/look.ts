import type { Layout, StyleFacts } from './layout.ts';

/** How an element looks, and all that are named and placed like it. */
export class Look {
  readonly style: StyleFacts;
  readonly display: string;
  #shown: boolean | null = null;
  #preserved: boolean | null = null;
  #fontSize: number | null = null;
  #within: Map<string, Look> | null = null;

  constructor(style: StyleFacts) {
    this.style = style;
    this.display = style.display;
  }

  /** Whether its own text is visible. */
  get shown(): boolean {
    this.#shown ??= !HIDDEN.has(this.style.visibility);
    return this.#shown;
  }

  /** Whether line breaks in its text are shown. */
  get preserved(): boolean {
    this.#preserved ??= !COLLAPSED.has(this.style.whiteSpace);
    return this.#preserved;
  }

  /** In px. */
  get fontSize(): number {
    this.#fontSize ??= Number.parseFloat(this.style.fontSize) || 16;
    return this.#fontSize;
  }

  /** The look of an element in this one, if one like it is known and this one is there to be seen. */
  knownWithin(element: Element, name: string): Look | null {
    const look = this.#within?.get(name);
    if (!look) return null;
    // It may be the one that `:nth-child` hides; words in a line are not hidden so.
    return (look.display === 'inline' && name.length < 3) || element.checkVisibility() ? look : null;
  }

  /** A new look in this one; kept where all that are called so look the same. */
  newWithin(style: StyleFacts, name: string | null): Look {
    const look = new Look(style);
    if (name !== null && isUsual(look)) {
      this.#within ??= new Map();
      this.#within.set(name, look);
    }
    return look;
  }
}

// An element that has left the page meanwhile has no values at all.
const HIDDEN: ReadonlySet<string> = new Set(['hidden', 'collapse']);
const COLLAPSED: ReadonlySet<string> = new Set(['normal', 'nowrap', '']);

/** What is placed or shown in a way of its own has to be looked at each time. */
const isUsual = ({ display, style }: Look): boolean =>
  display === 'inline' ||
  (display !== 'contents' && style.position !== 'absolute' && style.position !== 'fixed');

/** Attributes by which nobody styles an element. */
const INDIFFERENT: ReadonlySet<string> = new Set(['href', 'title', 'target', 'rel', 'lang']);

/** The name of all elements that look alike in one place: tag and class; null for one with a look of its own. */
export function lookName(element: Element, tag: string, layout: Layout): string | null {
  if (!layout.isLaidOut) return null;
  if (!element.hasAttributes()) return tag;
  let name: string = tag;
  for (const attribute of element.getAttributeNames()) {
    if (attribute === 'class') name = `${tag}.${element.getAttribute('class')}`;
    else if (!INDIFFERENT.has(attribute)) return null;
  }
  return name;
}
