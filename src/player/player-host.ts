import { PLAYER_TAG } from '../shared/player-tag.ts';

/** A page that takes the player out again and again has its way. */
const MOST_RETURNS = 20;

/** What no rule of a page may change, written where only the element itself is meant. */
const FIXED: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  margin: '0',
  width: 'fit-content',
  height: 'fit-content',
  'max-width': '100vw',
  'z-index': '2147483647',
};

/** The player's element: a closed shadow root in the top layer, over dialogues and what is shown full-screen. */
export class PlayerHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly #document: Document;
  readonly #watch: MutationObserver;
  #returns = 0;

  constructor(document: Document, css: string) {
    this.#document = document;
    this.element = document.createElement(PLAYER_TAG);
    this.element.setAttribute('popover', 'manual');
    for (const [name, value] of Object.entries(FIXED))
      this.element.style.setProperty(name, value, 'important');
    this.root = this.element.attachShadow({ mode: 'closed' });
    const View = document.defaultView as (Window & typeof globalThis) | null;
    const sheet = new (View?.CSSStyleSheet ?? CSSStyleSheet)();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    this.#watch = new MutationObserver(() => this.#comeBack());
  }

  /** Shows the player, on top of whatever the page has put there meanwhile. */
  show(): void {
    const parent = this.#parent();
    if (this.element.parentNode !== parent || !this.element.isConnected) parent.append(this.element);
    this.#watch.disconnect();
    this.#watch.observe(parent, { childList: true });
    if (!this.element.matches(':popover-open')) this.element.showPopover();
  }

  /** Where the player lies. */
  place(insets: Readonly<Record<'top' | 'right' | 'bottom' | 'left', string>>): void {
    for (const [side, value] of Object.entries(insets))
      this.element.style.setProperty(side, value, 'important');
  }

  /** Takes the player out of the page. */
  remove(): void {
    this.#watch.disconnect();
    this.element.remove();
  }

  /** What lies outside an open modal dialogue, or beside what is full-screen, cannot be used. */
  #parent(): Element {
    return (
      [...this.#document.querySelectorAll(':modal')].findLast(holdsElements) ?? this.#document.documentElement
    );
  }

  #comeBack(): void {
    if (this.element.isConnected || this.#returns >= MOST_RETURNS) return;
    this.#returns += 1;
    this.show();
  }
}

const REPLACED: ReadonlySet<string> = new Set([
  'video',
  'audio',
  'img',
  'iframe',
  'canvas',
  'object',
  'embed',
]);

const holdsElements = (element: Element): boolean => !REPLACED.has(element.localName);
