import type { Box, Context } from './block.ts';
import type { TextPlace } from './block-builder.ts';
import type { DataTable } from './data-table.ts';
import { ListNumbers } from './list-number.ts';
import type { Look } from './look.ts';
import type { Tag } from './tag.ts';

/** An element whose children are being visited. */
export class OpenElement implements TextPlace {
  context: Context;
  look: Look;
  /** Its own box, or that of the block it is part of. */
  box: Box;
  ownsBox = false;
  /** Whether nothing but its summary is shown. */
  onlySummary = false;
  /** Whether its children stand in another tree, or elsewhere in it. */
  isElsewhere = false;
  /** The table of data it lies in. */
  table: DataTable | null = null;
  /** Whether it lies in a row of one, which is one block whatever it is made of. */
  inRow = false;
  /** The numbers of its items, where it is a numbered list. */
  numbers: ListNumbers | null = null;
  /** Whose children they are: the element's own, or those of its open shadow root. */
  #parent: Node | null = null;
  /** Children that are put into this slot, where it is one. */
  #assigned: readonly Node[] | null = null;
  #last: Node | null = null;
  #next: Node | null = null;
  #count = 0;

  constructor({ context, look, box }: TextPlace) {
    this.context = context;
    this.look = look;
    this.box = box;
  }

  /** Begins with an element's children as they are shown. */
  begin(element: Element, tag: Tag, context: Context, look: Look, box: Box, ownsBox: boolean): void {
    this.context = context;
    this.look = look;
    this.box = box;
    this.ownsBox = ownsBox;
    const { name } = tag;
    this.onlySummary = name === 'DETAILS' && !element.hasAttribute('open');
    this.numbers = name === 'OL' ? new ListNumbers(element) : null;
    this.#parent = (tag.mayHaveRoot && element.shadowRoot) || element;
    this.#assigned = name === 'SLOT' ? assignedTo(element as HTMLSlotElement) : null;
    this.#count = 0;
    this.isElsewhere = this.#parent !== element || this.#assigned !== null;
    this.#last = null;
    this.#next = this.#parent.firstChild;
  }

  /** The next child, null after the last one. */
  next(): Node | null {
    if (this.#assigned) return this.#assigned[this.#count++] ?? null;
    this.#last = this.#next;
    this.#next = this.#next?.nextSibling ?? null;
    return this.#last;
  }

  /** Finds its place again after the page may have changed; what cannot be found again is left out. */
  findAgain(): void {
    if (this.#assigned || this.#next?.parentNode === this.#parent) return;
    this.#next = this.#last?.parentNode === this.#parent ? this.#last.nextSibling : null;
  }
}

function assignedTo(slot: HTMLSlotElement): readonly Node[] | null {
  const nodes = slot.assignedNodes?.() ?? [];
  return nodes.length > 0 ? nodes : null;
}

/** The elements around the place of a walk; a page of many must not cost an object for each. */
export class OpenElements {
  readonly #all: OpenElement[] = [];
  #depth = 0;

  /** The innermost one. */
  get last(): OpenElement | undefined {
    return this.#all[this.#depth - 1];
  }

  /** Goes into an element. */
  enter(element: Element, tag: Tag, context: Context, look: Look, box: Box, ownsBox: boolean): OpenElement {
    const open = this.#all[this.#depth] ?? new OpenElement({ context, look, box });
    const outer = this.last;
    this.#all[this.#depth] = open;
    this.#depth += 1;
    open.begin(element, tag, context, look, box, ownsBox);
    open.inRow = outer?.inRow ?? false;
    open.table = outer?.table ?? null;
    return open;
  }

  /** Goes out of the innermost one. */
  leave(): void {
    this.#depth -= 1;
  }

  /** Finds the place again after the page may have changed. */
  findAgain(): void {
    for (const open of this.#all.slice(0, this.#depth)) open.findAgain();
  }
}
