/** Name of the highlight of the sentence that is pointed at. */
export const POINTED = 'lectern-pointed';

/** How the rule of our sheet begins, by which a left one is known. */
export const POINTED_RULE = `::highlight(${POINTED})`;

const CSS_TEXT = `${POINTED_RULE}{text-decoration:underline 2px;text-underline-offset:2px}`;

/** Underlines the sentence that is pointed at, without touching an element of the page. */
export class PointedLight {
  readonly #document: Document;
  #sheet: CSSStyleSheet | null = null;
  #dressed: Document | ShadowRoot | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Lights up a sentence, and takes the light from the last one; null is no sentence. */
  paint(sentence: Range | null): void {
    if (!sentence) {
      CSS.highlights.delete(POINTED);
      this.#undress();
      return;
    }
    const root = sentence.startContainer.getRootNode() as Document | ShadowRoot;
    if (root !== this.#dressed) this.#dress(root);
    const highlight = new Highlight(sentence);
    highlight.priority = 2;
    CSS.highlights.set(POINTED, highlight);
  }

  #dress(root: Document | ShadowRoot): void {
    this.#undress();
    if (!('adoptedStyleSheets' in root)) return;
    const View = this.#document.defaultView as (Window & typeof globalThis) | null;
    this.#sheet = new (View?.CSSStyleSheet ?? CSSStyleSheet)();
    this.#sheet.replaceSync(CSS_TEXT);
    // Assigned as a whole: Firefox lets content scripts do that and no more.
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#dressed = root;
  }

  #undress(): void {
    const [root, sheet] = [this.#dressed, this.#sheet];
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    this.#dressed = this.#sheet = null;
  }
}
