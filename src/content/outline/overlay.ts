import { OUTLINE_TAG } from '../../shared/outline-tag.ts';

/** What no rule of a page may change. */
const FIXED: Readonly<Record<string, string>> = { all: 'initial', display: 'block', position: 'absolute' };

/**
 * A modal dialogue in a closed shadow root, without any element of the page in it. It lies over other dialogues
 * and what is shown full-screen, it keeps the focus and every click from the page, and it scrolls with the page.
 */
export class Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly #document: Document;
  readonly #dialog: HTMLDialogElement;

  constructor(document: Document, css: string, names: { readonly name: string; readonly lang: string }) {
    this.#document = document;
    this.host = document.createElement(OUTLINE_TAG);
    for (const [name, value] of Object.entries(FIXED)) this.host.style.setProperty(name, value, 'important');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    this.#dialog = document.createElement('dialog');
    this.#dialog.lang = names.lang;
    // `all` leaves the direction as it is.
    this.#dialog.dir = 'ltr';
    this.#dialog.tabIndex = -1;
    this.#dialog.setAttribute('aria-label', names.name);
    this.#dialog.setAttribute('aria-describedby', 'status hint-0 hint-1');
    this.root.append(this.#dialog);
  }

  /** Shows elements over the page. */
  open(...content: readonly Element[]): void {
    this.#dialog.append(...content);
    this.#document.documentElement.append(this.host);
    this.#dialog.showModal();
    // The dialogue itself, so that the space bar scrolls and takes nothing out.
    this.#dialog.focus({ preventScroll: true });
  }

  /** Takes it out of the page; the focus goes where it was. */
  close(): void {
    this.#dialog.close();
    this.host.remove();
  }

  /** The element of the overlay at a place of the window. */
  at(x: number, y: number): Element | null {
    return this.root.elementFromPoint(x, y);
  }

  /** The element of the overlay that has the focus. */
  get focused(): Element | null {
    return this.root.activeElement;
  }
}
