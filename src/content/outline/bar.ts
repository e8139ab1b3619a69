/** The bar's words. */
export interface BarWords {
  readonly hint: string;
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
  readonly #hint: HTMLElement;
  readonly #buttons: Readonly<Record<BarAction, HTMLElement>>;

  constructor(document: Document, { hint, ...names }: BarWords) {
    const make = (tag: string, text = '') => {
      const made = document.createElement(tag);
      made.textContent = text;
      return made;
    };
    this.element = make('div');
    this.element.className = 'bar';
    this.#status = make('p');
    this.#status.id = 'status';
    this.#status.setAttribute('role', 'status');
    this.#hint = make('p', hint);
    this.#hint.id = 'hint';
    this.#buttons = { undo: make('button'), widen: make('button'), end: make('button') };
    for (const action of ['undo', 'widen', 'end'] as const) this.#buttons[action].textContent = names[action];
    this.element.append(this.#status, this.#hint, ...Object.values(this.#buttons));
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
