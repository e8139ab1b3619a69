import { litSentence } from '../shared/lit-sentence.ts';
import type { PlayerSpot } from '../shared/messages/player-port.ts';
import type { PlayerHost } from './player-host.ts';
import { type Edges, GAP, insetsOf, opposite, overlaps, type View } from './spots.ts';

/** Higher than this, what is fixed to the page is no bar to step aside for, as a share of the height. */
const HIGHEST_BAR = 0.3;

/** Keeps the player at its spot, and off the sentence being read, the focus and the page's own bars. */
export class Placing {
  readonly #document: Document;
  readonly #host: PlayerHost;
  #spot: PlayerSpot = 'bottom';
  #aside = false;

  constructor(document: Document, host: PlayerHost, signal: AbortSignal) {
    this.#document = document;
    this.#host = host;
    const again = () => this.place();
    document.defaultView?.addEventListener('resize', again, { passive: true, signal });
    for (const type of ['focusin', 'scrollend', 'fullscreenchange'])
      document.addEventListener(type, again, { capture: true, passive: true, signal });
  }

  /** Goes to a spot. */
  moveTo(spot: PlayerSpot): void {
    if (spot !== this.#spot) this.#aside = false;
    this.#spot = spot;
    this.place();
  }

  /** Looks again at what must not be covered: reads the layout, so for a new sentence, not for each word. */
  place(): void {
    if (!this.#host.element.isConnected) return;
    const kept = this.#boxes();
    this.#put(this.#aside ? opposite(this.#spot) : this.#spot);
    if (!this.#covers(kept)) {
      if (this.#aside) this.#tryHome(kept);
      return;
    }
    this.#aside = !this.#aside;
    this.#put(this.#aside ? opposite(this.#spot) : this.#spot);
  }

  /** Back to where the person wants it, once nothing is in the way there. */
  #tryHome(kept: readonly Edges[]): void {
    this.#put(this.#spot);
    if (this.#covers(kept)) this.#put(opposite(this.#spot));
    else this.#aside = false;
  }

  #put(spot: PlayerSpot): void {
    const { width } = this.#host.element.getBoundingClientRect();
    this.#host.place(insetsOf(spot, width, this.#view(), 0));
    const bar = this.#barUnder(spot);
    if (bar > 0) this.#host.place(insetsOf(spot, width, this.#view(), bar));
  }

  #covers(kept: readonly Edges[]): boolean {
    const own = this.#host.element.getBoundingClientRect();
    return kept.some((box) => overlaps(own, box));
  }

  /** Boxes of the sentence that is lit and of what has the focus. */
  #boxes(): readonly Edges[] {
    const sentence: readonly Edges[] = [...(litSentence()?.getClientRects() ?? [])];
    const focus = this.#document.activeElement;
    const inPage = focus && focus !== this.#document.body && focus !== this.#host.element;
    return inPage && isSmall(focus, this.#view()) ? [...sentence, focus.getBoundingClientRect()] : sentence;
  }

  /** How much of the edge a bar of the page takes that is fixed there, in CSS px. */
  #barUnder(spot: PlayerSpot): number {
    const { left, right, top, bottom } = this.#host.element.getBoundingClientRect();
    const { height } = this.#view();
    const under = this.#document
      .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
      .filter((element) => element !== this.#host.element);
    const bar = under.map(fixedAround).find((element) => element !== null);
    const box = bar?.getBoundingClientRect();
    if (!box || box.height > HIGHEST_BAR * height) return 0;
    return Math.max(0, (spot.startsWith('top') ? box.bottom : height - box.top) + GAP / 2 - GAP);
  }

  #view(): View {
    const { clientWidth, clientHeight } = this.#document.documentElement;
    const view = this.#document.defaultView;
    return { width: clientWidth, height: view?.innerHeight ?? clientHeight };
  }
}

/** A focus that fills the page is nowhere in particular. */
const isSmall = (element: Element, { height }: View): boolean =>
  element.getBoundingClientRect().height < height / 2;

function fixedAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return at;
  }
  return null;
}
