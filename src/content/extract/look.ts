import type { StyleFacts } from './layout.ts';
import type { Kind } from './tag.ts';

/** How an element looks, and all of its kind that are placed like it. */
export class Look {
  readonly style: StyleFacts;
  readonly display: string;
  #shown: boolean | null = null;
  #preserved: boolean | null = null;
  #fontSize: number | null = null;
  #inFlow: boolean | null = null;
  #within: Map<Kind, Look> | null = null;

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

  /** Whether it is neither laid over the page nor placed by itself. */
  get isInFlow(): boolean {
    // What is taken out of the flow is never displayed in line.
    this.#inFlow ??= this.display === 'inline' || !PLACED.has(this.style.position);
    return this.#inFlow;
  }

  /** The look of an element in this one, if one of its kind is known and this one is there to be seen. */
  knownWithin(element: Element, kind: Kind): Look | null {
    const look = this.#within?.get(kind);
    if (!look) return null;
    // It may be the one that `:nth-child` hides; words in a line are not hidden so.
    return (look.display === 'inline' && kind.isBrief) || element.checkVisibility() ? look : null;
  }

  /** Keeps the look of an element in this one for all others of its kind, if they look alike. */
  keep(kind: Kind, look: Look): void {
    // What is placed or shown in a way of its own has to be looked at each time.
    if (!look.isInFlow || look.display === 'contents') return;
    this.#within ??= new Map();
    this.#within.set(kind, look);
  }
}

// An element that has left the page meanwhile has no values at all.
const HIDDEN: ReadonlySet<string> = new Set(['hidden', 'collapse']);
const COLLAPSED: ReadonlySet<string> = new Set(['normal', 'nowrap', '']);

const PLACED: ReadonlySet<string> = new Set(['absolute', 'fixed']);
