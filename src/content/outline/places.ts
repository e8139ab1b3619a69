import { type Block, type Box, boxesAround } from '../extract/block.ts';
import type { Slices } from '../slices.ts';

/** Where something lies, in CSS px from the top left corner of the document. */
export interface Place {
  left: number;
  top: number;
  readonly width: number;
  readonly height: number;
}

/** So many parts are measured between two looks at the clock. */
const STRIDE = 20;

/** Where the parts of a page lie. They are measured once, so that scrolling needs no measuring. */
export class Places {
  readonly #window: Window;
  readonly #range: Range;
  readonly #places = new Map<Block, Place>();
  readonly #scrollers = new Map<Box, Element | null>();
  /** How far each scrolled part of the page was scrolled when its parts were measured. */
  readonly #scrolled = new Map<Element, { left: number; top: number }>();

  constructor(document: Document, window: Window) {
    this.#window = window;
    this.#range = document.createRange();
  }

  /** Measures parts, in slices; what cannot be seen has no place. */
  *measure(blocks: readonly Block[]): Slices<void> {
    let left = STRIDE;
    for (const block of blocks) {
      this.#measure(block);
      if (--left > 0) continue;
      left = STRIDE;
      yield;
    }
  }

  /** The part of the page that scrolls a part, or cuts it off; null where only the window does. */
  scrollerOf({ box }: Block): Element | null {
    const known = this.#scrollers.get(box);
    if (known !== undefined) return known;
    let found: Element | null = null;
    for (const { element } of boxesAround(box)) if (!found && this.#cutsOff(element)) found = element;
    this.#scrollers.set(box, found);
    return found;
  }

  /** Takes it in that a part of the page was scrolled; false where that cannot be done without measuring. */
  scrolled(scroller: Element): boolean {
    const before = this.#scrolled.get(scroller);
    if (!before) return false;
    const [x, y] = [before.left - scroller.scrollLeft, before.top - scroller.scrollTop];
    this.#note(scroller);
    for (const [block, place] of this.#places) {
      if (!isInside(block, scroller)) continue;
      place.left += x;
      place.top += y;
    }
    return true;
  }

  /** The innermost part of the page at a place of the window that a wheel can scroll. */
  scrollerAt(x: number, y: number): Element | null {
    let found: Element | null = null;
    for (const scroller of this.#scrolled.keys()) {
      const { left, right, top, bottom } = scroller.getBoundingClientRect();
      const isThere = x >= left && x < right && y >= top && y < bottom;
      const { overflowY } = this.#window.getComputedStyle(scroller);
      if (isThere && /auto|scroll/.test(overflowY) && (!found || found.contains(scroller))) found = scroller;
    }
    return found;
  }

  /** The parts that have a place in what the window shows, or near to it. */
  *inSight(blocks: readonly Block[], near: number): Generator<readonly [Block, Place]> {
    const top = this.#window.scrollY - near;
    const bottom = top + this.#window.innerHeight + 2 * near;
    for (const block of blocks) {
      const place = this.#places.get(block);
      if (!place || place.top > bottom || place.top + place.height < top) continue;
      const seen = this.#cut(block, place);
      if (seen) yield [block, seen];
    }
  }

  /** Where a part lies, as far as it was measured. */
  of(block: Block): Place | undefined {
    return this.#places.get(block);
  }

  #measure(block: Block): void {
    const rect = this.#rectOf(block);
    const scroller = rect && this.scrollerOf(block);
    if (scroller && !this.#scrolled.has(scroller)) this.#note(scroller);
    if (rect && rect.width > 0 && rect.height > 0)
      this.#places.set(block, this.#inDocument(rect, block.box.element));
    else this.#places.delete(block);
  }

  #rectOf({ pieces, box }: Block): DOMRect | null {
    const [first, last] = [pieces[0], pieces.at(-1)];
    const { element } = box;
    if (!element.isConnected || !element.ownerDocument.defaultView) return null;
    if (!first || !last) return element.getBoundingClientRect();
    if (!first.node.isConnected || !last.node.isConnected) return null;
    this.#range.setStart(first.node, Math.min(first.nodeStart, first.node.length));
    this.#range.setEnd(last.node, Math.min(last.nodeStart + last.length, last.node.length));
    return this.#range.getBoundingClientRect();
  }

  /** Where a rectangle in an element's window lies in the page, which may hold that window in a frame. */
  #inDocument({ left, top, width, height }: DOMRect, element: Element): Place {
    let { scrollX: x, scrollY: y } = this.#window;
    for (let at: Element | null = frameOf(element); at; at = frameOf(at)) {
      const frame = at.getBoundingClientRect();
      x += frame.left + at.clientLeft;
      y += frame.top + at.clientTop;
    }
    return { left: left + x, top: top + y, width, height };
  }

  /** What can be seen of a place in the part of the page that scrolls it; null where nothing can. */
  #cut(block: Block, place: Place): Place | null {
    const scroller = this.scrollerOf(block);
    if (!scroller) return place;
    const edge = this.#inDocument(scroller.getBoundingClientRect(), scroller);
    const left = Math.max(place.left, edge.left);
    const top = Math.max(place.top, edge.top);
    const width = Math.min(place.left + place.width, edge.left + edge.width) - left;
    const height = Math.min(place.top + place.height, edge.top + edge.height) - top;
    return width > 0 && height > 0 ? { left, top, width, height } : null;
  }

  #note(scroller: Element): void {
    this.#scrolled.set(scroller, { left: scroller.scrollLeft, top: scroller.scrollTop });
  }

  #cutsOff(element: Element): boolean {
    if (element.localName === 'iframe') return true;
    const { body, documentElement } = element.ownerDocument;
    const { overflowX, overflowY } = this.#window.getComputedStyle(element);
    if (overflowX === 'visible' && overflowY === 'visible') return false;
    // What the body says of it counts for its window, unless the root element says something itself.
    if (element !== body) return element !== documentElement;
    return this.#window.getComputedStyle(documentElement).overflowY !== 'visible';
  }
}

const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null;

function isInside({ box }: Block, scroller: Element): boolean {
  for (const { element } of boxesAround(box)) if (element === scroller) return true;
  return false;
}
