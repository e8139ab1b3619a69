import { afterLayout } from '../shared/after-layout.ts';
import { litSentence } from '../shared/lit-sentence.ts';
import type { PlayerSpot } from '../shared/messages/player-port.ts';
import type { PlayerHost } from './player-host.ts';
import { type Edges, edgesAt, GAP, insetsOf, opposite, overlaps, type View } from './spots.ts';

/** Higher than this, what is fixed to the page is no bar to step aside for, as a share of the height. */
const HIGHEST_BAR = 0.3;

/** Where the player would lie. */
interface Place {
  readonly edges: Edges;
  readonly insets: ReturnType<typeof insetsOf>;
}

/** Keeps the player at its spot, and off the sentence being read, the focus and the page's own bars. */
export class Placing {
  readonly #document: Document;
  readonly #host: PlayerHost;
  #spot: PlayerSpot = 'bottom';
  #aside = false;
  #forget: () => void = () => undefined;

  constructor(document: Document, host: PlayerHost, signal: AbortSignal) {
    this.#document = document;
    this.#host = host;
    const again = () => this.place();
    document.defaultView?.addEventListener('resize', again, { passive: true, signal });
    signal.addEventListener('abort', () => this.#forget());
    for (const type of ['focusin', 'scrollend', 'fullscreenchange'])
      document.addEventListener(type, again, { capture: true, passive: true, signal });
  }

  /** Goes to a spot. */
  moveTo(spot: PlayerSpot): void {
    if (spot !== this.#spot) this.#aside = false;
    this.#spot = spot;
    this.place();
  }

  /** Looks again at what must not be covered, in the next frame; for a new sentence, not for each word. */
  place(): void {
    this.#forget();
    this.#forget = afterLayout(this.#document, () => this.#placeNow());
  }

  /** All is read before anything is written, so that the page is laid out no more often than by itself. */
  #placeNow(): void {
    if (!this.#host.element.isConnected) return;
    const kept = this.#boxes();
    const [home, away] = [this.#placeAt(this.#spot), this.#placeAt(opposite(this.#spot))];
    const covers = ({ edges }: Place) => kept.some((box) => overlaps(edges, box));
    // Where something would be covered at either edge it stays, so that it does not jump to and fro.
    this.#aside = covers(home) && (this.#aside || !covers(away));
    this.#host.place((this.#aside ? away : home).insets);
  }

  /** Where the player would lie at a spot, beside a bar of the page. */
  #placeAt(spot: PlayerSpot): Place {
    const { width, height } = this.#host.element.getBoundingClientRect();
    const view = this.#view();
    const bar = this.#barUnder(spot, edgesAt(spot, { width, height }, view, 0));
    return {
      edges: edgesAt(spot, { width, height }, view, bar),
      insets: insetsOf(spot, width, view, bar),
    };
  }

  /** Boxes of the sentence that is lit and of what has the focus. */
  #boxes(): readonly Edges[] {
    const sentence: readonly Edges[] = [...(litSentence()?.getClientRects() ?? [])];
    const focus = this.#document.activeElement;
    const inPage = focus && focus !== this.#document.body && focus !== this.#host.element;
    return inPage && isSmall(focus, this.#view()) ? [...sentence, focus.getBoundingClientRect()] : sentence;
  }

  /** How much of the edge a bar of the page takes that is fixed there, in CSS px. */
  #barUnder(spot: PlayerSpot, { left, right, top, bottom }: Edges): number {
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
