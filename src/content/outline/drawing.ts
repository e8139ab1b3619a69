import type { Block } from '../extract/block.ts';
import { atOnce, inSlices } from '../slices.ts';
import type { PartState } from './editing.ts';
import type { PartLayer } from './part-layer.ts';
import { Places } from './places.ts';

/** What drawing the parts needs. */
export interface DrawingDeps {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly blocks: readonly Block[];
  readonly layer: PartLayer;
  readonly stateOf: (block: Block) => PartState;
  readonly signal: AbortSignal;
}

/** Where parts are drawn before they come into sight, in px. */
const NEAR = 400;
/** What some wheels count in, in px. */
const LINE = 18;
/** A part that is gone to stands so far from the window's edges, in px. */
const ROOM = 120;

/** Draws the parts that are in sight over the page, and knows where all of them lie. */
export class Drawing {
  /** The part at which the keyboard is; drawn wherever it lies, so that it keeps the focus. */
  cursor: Block | null = null;
  readonly #deps: DrawingDeps;
  readonly #places: Places;
  #frame = 0;

  constructor(deps: DrawingDeps) {
    this.#deps = deps;
    this.#places = new Places(deps.document, deps.window);
  }

  /** Measures and draws from now on, as the page scrolls and changes its size. */
  begin(): void {
    const { document, window, signal } = this.#deps;
    const scrolled = ({ target }: Event) => {
      if (target !== document && !this.#places.scrolled(target as Element)) this.#measure('all');
      this.#later();
    };
    window.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
    // What stays in the window while the page scrolls lies elsewhere in the document afterwards.
    window.addEventListener('scrollend', () => this.#measure('inSight'), { capture: true, signal });
    // Its first word comes at once.
    const resized = new window.ResizeObserver(() => this.#measure('all'));
    resized.observe(document.documentElement);
    if (document.body) resized.observe(document.body);
    signal.addEventListener('abort', () => {
      window.cancelAnimationFrame(this.#frame);
      resized.disconnect();
    });
  }

  /** Draws what is known to be in sight. */
  draw(): void {
    const { blocks, layer, stateOf } = this.#deps;
    const seen = new Map(this.#places.inSight(blocks, NEAR));
    const at = this.cursor && this.#places.of(this.cursor);
    const drawn = blocks.flatMap((block) => {
      const place = seen.get(block) ?? (block === this.cursor ? at : undefined);
      return place ? [{ block, place, state: stateOf(block) }] : [];
    });
    layer.draw(drawn, this.cursor);
  }

  /** The parts that can be gone to. */
  get drawable(): readonly Block[] {
    return this.#deps.blocks.filter((block) => this.#places.of(block));
  }

  /** Takes the keyboard to a part, which is scrolled to where it cannot be seen. */
  goTo(block: Block): void {
    this.cursor = block;
    this.#bringIntoSight(block);
    this.draw();
    this.#deps.layer.boxOf(block)?.focus({ preventScroll: true });
  }

  /** Scrolls the part of the page at the pointer, which the wheel does not reach; false where it cannot. */
  scroll({ clientX, clientY, deltaX, deltaY, deltaMode }: WheelEvent): boolean {
    const scroller = this.#places.scrollerAt(clientX, clientY);
    if (!scroller) return false;
    const before = scroller.scrollTop;
    const unit = [1, LINE, scroller.clientHeight][deltaMode] ?? 1;
    scroller.scrollBy({ left: unit * deltaX, top: unit * deltaY, behavior: 'instant' });
    return scroller.scrollTop !== before;
  }

  #measure(what: 'all' | 'inSight'): void {
    const { blocks, signal } = this.#deps;
    const near = [...this.#places.inSight(blocks, NEAR)].map(([block]) => block);
    const turn = () => {
      this.#later();
      return new Promise((resolve) => setTimeout(resolve, 0));
    };
    const work = this.#places.measure(what === 'all' ? [...near, ...blocks] : near);
    const ended = () => undefined;
    inSlices(work, { signal, turn }).then(() => this.#later(), ended);
  }

  #later(): void {
    const { window, signal } = this.#deps;
    if (signal.aborted) return;
    this.#frame ||= window.requestAnimationFrame(() => {
      this.#frame = 0;
      this.draw();
    });
  }

  #bringIntoSight(block: Block): void {
    const { window } = this.#deps;
    const behavior = 'instant';
    if (this.#places.scrollerOf(block)) block.box.element.scrollIntoView({ block: 'center', behavior });
    atOnce(this.#places.measure([block]));
    const place = this.#places.of(block);
    if (!place) return;
    const top = place.top - window.scrollY;
    const isSeen = top >= 0 && top + Math.min(place.height, ROOM) <= window.innerHeight - ROOM;
    if (!isSeen) window.scrollTo({ left: window.scrollX, top: place.top - ROOM, behavior });
  }
}
