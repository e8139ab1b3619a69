import { Budget } from '../text-size/budget.ts';
import { outermost } from '../text-size/tree.ts';
import { CLEAR_MARK, GROUND_MARK, INSIST_MARK } from './colour-rules.ts';
import { Grounds, groundsUnder, isClear, unmark } from './grounds.ts';

/** Milliseconds of one frame that keeping up with a page's changes may take. */
const PER_FRAME = 6;
/** More changed parts than this are dearer one by one than the whole page. */
const MANY = 1000;

const BACKGROUND = /(?:^|;)\s*(?:background|--)[\w-]*\s*:[^;]*/g;

const backgroundPart = (style: string | null): string => (style?.match(BACKGROUND) ?? []).join();

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** What the upkeep needs of the look around it. */
export interface GroundsAround {
  /** The shadow roots that are in the document. */
  roots(): Iterable<ShadowRoot>;
  /** Keeps transitions from playing on grounds while `write` works. */
  still(write: () => void): void;
  /** Some elements insist on their colours: the sheet for the USER origin is needed. */
  insisted(): void;
}

/** Gives a ground to whatever has a background of its own behind words, while the page goes on changing. */
export class GroundUpkeep {
  readonly #document: Document;
  readonly #around: GroundsAround;
  readonly #observer = new MutationObserver((records) => this.#onAttributes(records));
  readonly #budget = new Budget(PER_FRAME, () => performance.now());
  readonly #end = new AbortController();
  #stale = new Set<Element>();
  #isAllStale = true;
  #frame = 0;

  constructor(document: Document, around: GroundsAround) {
    this.#document = document;
    this.#around = around;
    this.watch(document);
    const onLoad = (event: Event) => {
      if ((event.target as Partial<Element>).localName === 'link') this.#add(document.documentElement);
    };
    document.addEventListener('load', onLoad, { capture: true, signal: this.#end.signal });
    this.#schedule();
  }

  /** Watches one more root. */
  watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, {
      subtree: true,
      attributeFilter: ['class', 'style'],
      attributeOldValue: true,
    });
    if ('host' in root) this.#add(root.host);
  }

  /** What was added or taken out. */
  changed(records: readonly MutationRecord[]): void {
    for (const { addedNodes, removedNodes, target } of records) {
      for (const node of addedNodes) {
        if (isElement(node)) this.#add(/^(?:style|link)$/.test(node.localName) ? this.#top : node);
        else if (isElement(target)) this.#add(target);
      }
      for (const node of removedNodes) if (isElement(node) && !node.isConnected) cleanUnder(node);
    }
  }

  /** A root left the document. */
  left(root: ShadowRoot): void {
    cleanUnder(root);
  }

  /** Ends, and takes every mark from the page. */
  stop(): void {
    this.#observer.disconnect();
    this.#end.abort();
    cancelAnimationFrame(this.#frame);
    for (const root of this.#allRoots()) for (const element of groundsUnder(root)) unmark(element);
  }

  get #top(): Element {
    return this.#document.documentElement;
  }

  #add(element: Element): void {
    if (element === this.#top || element === this.#document.body) this.#isAllStale = true;
    else this.#stale.add(element);
    this.#schedule();
  }

  #onAttributes(records: readonly MutationRecord[]): void {
    for (const { attributeName, oldValue, target } of records) {
      const element = target as Element;
      const isBackground =
        attributeName === 'class' ||
        backgroundPart(oldValue) !== backgroundPart(element.getAttribute('style'));
      if (isBackground) this.#add(element);
    }
  }

  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => this.#onFrame());
  }

  /** The last moment before the styles and the paint of a frame. */
  #onFrame(): void {
    this.#frame = 0;
    const isLoaded = this.#document.readyState === 'complete';
    // While a page loads every frame is brought up to date.
    const isOpen = this.#document.body && (!isLoaded || this.#budget.open);
    if (isOpen) this.#budget.spend(() => this.#refresh());
    else this.#schedule();
  }

  #allRoots(): (Document | ShadowRoot)[] {
    return [this.#document, ...this.#around.roots()];
  }

  #refresh(): void {
    const isAll = this.#isAllStale || this.#stale.size > MANY;
    const parts = isAll ? [this.#top, ...this.#around.roots()] : this.#partsOf(outermost(this.#stale));
    this.#stale = new Set();
    this.#isAllStale = false;
    for (const part of parts) cleanUnder(part);
    if (isAll) this.#clearFrame();
    const grounds = new Grounds().read(parts);
    const write = () => {
      for (const [element, ground] of grounds.found) element.setAttribute(GROUND_MARK, ground);
      for (const [element, what] of grounds.insisting) element.setAttribute(INSIST_MARK, what);
    };
    if (grounds.transitions) this.#around.still(write);
    else write();
    this.#observer.takeRecords();
    if (grounds.insisting.size > 0) this.#around.insisted();
  }

  /** Changed parts with the shadow trees in them. */
  #partsOf(trees: readonly Element[]): (Element | ShadowRoot)[] {
    const inTrees = [...this.#around.roots()].filter(({ host }) => trees.some((tree) => tree.contains(host)));
    return [...trees, ...inTrees];
  }

  /** A frame without a background shows the page behind it, and goes on to do so. */
  #clearFrame(): void {
    const { defaultView, documentElement, body } = this.#document;
    if (!defaultView || defaultView === defaultView.parent) return;
    const ends = [documentElement, body];
    for (const end of ends) end.setAttribute(CLEAR_MARK, '');
    if (!isClear(this.#document)) for (const end of ends) end.removeAttribute(CLEAR_MARK);
  }
}

function cleanUnder(part: Element | ShadowRoot): void {
  const inside = [...groundsUnder(part)];
  // A frame that is clear says so of its ends, which are found out with the whole page.
  for (const element of 'localName' in part ? [part, ...inside] : inside) unmark(element);
}
