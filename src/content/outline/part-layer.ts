import { beginning } from '../../shared/read-rules.ts';
import type { Block } from '../extract/block.ts';
import type { PartState } from './editing.ts';
import type { Place } from './places.ts';

/** What is drawn of a part. */
export interface DrawnPart {
  readonly block: Block;
  readonly place: Place;
  readonly state: PartState;
}

/** The outlines of the parts: each one a checkbox over its part, the one at the cursor a tab stop. */
export class PartLayer {
  readonly element: HTMLElement;
  readonly #document: Document;
  readonly #labels: Readonly<Record<PartState, string>>;
  readonly #boxes = new Map<Block, HTMLElement>();
  readonly #blocks = new WeakMap<Element, Block>();

  constructor(document: Document, name: string, labels: Readonly<Record<PartState, string>>) {
    this.#document = document;
    this.#labels = labels;
    this.element = document.createElement('div');
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', name);
  }

  /** The part whose outline an element is, or lies in. */
  blockAt(element: Element | null): Block | null {
    const box = element?.closest('.part');
    return (box && this.#blocks.get(box)) ?? null;
  }

  /** The outline of a part, if it is drawn. */
  boxOf(block: Block): HTMLElement | undefined {
    return this.#boxes.get(block);
  }

  /** Draws these parts, in document order, and no other ones. */
  draw(parts: readonly DrawnPart[], cursor: Block | null): void {
    const drawn = new Set(parts.map(({ block }) => block));
    for (const [block, box] of this.#boxes)
      if (!drawn.has(block)) {
        box.remove();
        this.#boxes.delete(block);
      }
    let before: Element | null = null;
    for (const part of parts) {
      const box = this.#boxes.get(part.block) ?? this.#add(part.block);
      this.#show(box, part, part.block === cursor);
      const next: Element | null = before ? before.nextElementSibling : this.element.firstElementChild;
      // Moved for no reason, it would lose the focus.
      if (next !== box) this.element.insertBefore(box, next);
      before = box;
    }
  }

  #add(block: Block): HTMLElement {
    const box = this.#document.createElement('div');
    const chip = this.#document.createElement('span');
    box.className = 'part';
    box.setAttribute('role', 'checkbox');
    box.setAttribute('aria-label', beginning(block.text));
    if (block.lang) box.lang = block.lang;
    chip.className = 'chip';
    chip.setAttribute('aria-hidden', 'true');
    box.append(chip);
    this.#boxes.set(block, box);
    this.#blocks.set(box, block);
    return box;
  }

  #show(box: HTMLElement, { place, state }: DrawnPart, isCursor: boolean): void {
    for (const side of ['left', 'top', 'width', 'height'] as const) box.style[side] = `${place[side]}px`;
    box.dataset['state'] = state;
    box.tabIndex = isCursor ? 0 : -1;
    box.setAttribute('aria-checked', String(state === 'read' || state === 'in'));
    const [chip] = box.children;
    if (chip && chip.textContent !== this.#labels[state]) chip.textContent = this.#labels[state];
  }
}
