/** A place in the page's text. */
export interface TextPlace {
  readonly node: Node;
  /** Code units into a text node, children into an element. */
  readonly offset: number;
}

/**
 * Knows where the context menu was opened. Listens from the first injection on; for the very first time,
 * when the menu was opened before anybody listened, the caret stands in, which Chromium puts where the mouse
 * was pressed, with either button; else the element under the pointer.
 */
export class Pointer {
  readonly #document: Document;
  #last: TextPlace | null = null;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    const remember = (event: Event) => {
      const { clientX, clientY } = event as MouseEvent;
      this.#last = this.#placeAt(clientX, clientY);
    };
    document.addEventListener('contextmenu', remember, { capture: true, passive: true, signal });
  }

  /** The place the person means, or null where the page gives no hint. */
  place(): TextPlace | null {
    const last = this.#last;
    if (last?.node.isConnected) return last;
    return this.#caret() ?? this.#hovered();
  }

  #placeAt(x: number, y: number): TextPlace | null {
    const position = this.#document.caretPositionFromPoint?.(x, y);
    if (position) return { node: position.offsetNode, offset: position.offset };
    const node = this.#document.elementFromPoint(x, y);
    return node && { node, offset: 0 };
  }

  #hovered(): TextPlace | null {
    const node = [...this.#document.querySelectorAll(':hover')].at(-1);
    const rootOnly = !node || node === this.#document.documentElement || node === this.#document.body;
    return rootOnly ? null : { node, offset: 0 };
  }

  #caret(): TextPlace | null {
    const selection = this.#document.getSelection();
    return selection?.anchorNode ? { node: selection.anchorNode, offset: selection.anchorOffset } : null;
  }
}
