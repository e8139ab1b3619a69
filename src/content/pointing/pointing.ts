import { isPointingMode } from '../../shared/pointing-mode.ts';
import { PointedLight } from './pointed-light.ts';
import { textPlaceAt } from './text-place-at.ts';

/** A place in what is read. */
export interface ReadPlace {
  readonly segment: number;
  /** In code units of the segment's text. */
  readonly offset: number;
}

/** What pointing needs to know of a reading. */
export interface PointingDeps {
  readonly document: Document;
  /** What is read at a place of the page; null where nothing is. */
  readonly placeOf: (node: Node, offset: number) => ReadPlace | null;
  /** Asks which sentence is there; `shown` is told. */
  readonly ask: (place: ReadPlace) => void;
  /** Reads from there. */
  readonly readFrom: (place: ReadPlace) => void;
}

/** What a click does by itself, and goes on to do unless the Alt key is held. */
const USED =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role=button]';

/** While the mode is on or Alt is held, the sentence under the pointer is outlined, and a click reads from it. */
export class Pointing {
  readonly #deps: PointingDeps;
  readonly #light: PointedLight;
  #listening: AbortController | null = null;
  #outlined: Range | null = null;

  constructor(deps: PointingDeps) {
    this.#deps = deps;
    this.#light = new PointedLight(deps.document);
  }

  /** Listens to the pointer; nothing of that changes the page. */
  start(): void {
    this.stop();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { document } = this.#deps;
    const quiet = { capture: true, passive: true, signal };
    document.addEventListener('pointermove', (event) => this.#moved(event), quiet);
    // Not while it is on its way: so every element under the pointer would tell.
    document.documentElement.addEventListener('pointerleave', () => this.#outline(null), { signal });
    for (const type of ['keyup', 'scroll', 'blur'])
      document.defaultView?.addEventListener(type, () => this.#outline(null), quiet);
    document.addEventListener('click', (event) => this.#clicked(event), { capture: true, signal });
  }

  /** Takes everything back. */
  stop(): void {
    this.#listening?.abort();
    this.#listening = null;
    this.#outline(null);
  }

  /** Shows the sentence that was asked for last. */
  shown(sentence: Range | null): void {
    if (this.#listening) this.#outline(sentence);
  }

  #moved(event: PointerEvent): void {
    const place = this.#isMeant(event) ? this.#placeUnder(event) : null;
    if (!place) this.#outline(null);
    else if (place !== 'same') this.#deps.ask(place);
  }

  #clicked(event: MouseEvent): void {
    if (event.button !== 0 || !event.isTrusted || !this.#isMeant(event)) return;
    // Who has just selected something has pointed at nothing.
    if (this.#deps.document.getSelection()?.isCollapsed === false) return;
    const at = textPlaceAt(this.#deps.document, event);
    const place = at && this.#deps.placeOf(at.node, at.offset);
    if (!place) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#outline(null);
    this.#deps.readFrom(place);
  }

  #isMeant({ altKey, target }: MouseEvent): boolean {
    return altKey || (isPointingMode() && !(target instanceof Element && target.closest(USED)));
  }

  #placeUnder(event: MouseEvent): ReadPlace | 'same' | null {
    const at = textPlaceAt(this.#deps.document, event);
    if (!at) return null;
    if (this.#outlined?.isPointInRange(at.node, at.offset)) return 'same';
    return this.#deps.placeOf(at.node, at.offset);
  }

  #outline(sentence: Range | null): void {
    if (sentence === this.#outlined) return;
    this.#outlined = sentence;
    this.#light.paint(sentence);
  }
}
