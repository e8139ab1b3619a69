/** The bar's words. */
export interface BarWords {
  readonly hint: string;
  /** What keys do; shown to who uses them. */
  readonly keys: string;
  readonly undo: string;
  readonly widen: string;
  readonly end: string;
}

/** What the bar can be pressed for. */
export type BarAction = 'undo' | 'widen' | 'end';

/** The bar at the window's edge: what is shown, what was done, and the buttons. */
export class Bar {
  readonly element: HTMLElement;
  readonly #status: HTMLElement;
  readonly #buttons: Readonly<Record<BarAction, HTMLElement>>;

  constructor(document: Document, { hint, keys, ...names }: BarWords) {
    const make = (tag: string, className: string, ...content: readonly (string | Element)[]) => {
      const made = document.createElement(tag);
      made.className = className;
      made.append(...content);
      return made;
    };
    this.#status = make('p', 'status');
    this.#status.id = 'status';
    this.#status.setAttribute('role', 'status');
    const hints = [make('p', 'hint', hint), make('p', 'hint keys', keys)];
    hints.forEach((element, i) => {
      element.id = `hint-${i}`;
    });
    this.#buttons = {
      undo: make('button', '', names.undo),
      widen: make('button', '', names.widen),
      end: make('button', '', names.end),
    };
    const words = make('div', 'words', this.#status, ...hints);
    this.element = make('div', 'bar', words, make('div', 'buttons', ...Object.values(this.#buttons)));
  }

  /** What a press on an element of the bar means; null for one that does nothing now. */
  actionAt(element: Element | null): BarAction | null {
    const button = element?.closest('button');
    if (!button || button.getAttribute('aria-disabled') === 'true') return null;
    return (
      (Object.keys(this.#buttons) as BarAction[]).find((action) => this.#buttons[action] === button) ?? null
    );
  }

  /** Says what is so now; a button that can do nothing stays where it is, so that the focus does. */
  show(status: string, can: Readonly<Record<'undo' | 'widen', boolean>>): void {
    if (this.#status.textContent !== status) this.#status.textContent = status;
    for (const action of ['undo', 'widen'] as const)
      this.#buttons[action].setAttribute('aria-disabled', String(!can[action]));
  }
}
