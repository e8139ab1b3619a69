import { afterLayout } from '../../shared/after-layout.ts';
import type { ReadingLook } from '../../shared/reading-look.ts';
import { isInView, scrollIntoView } from './scroll-into-view.ts';

type Scrolling = ReadingLook['scrolling'];

/** What a person scrolls with; the wheel and touch say so even while the page still moves by itself. */
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Keeps what is read in view. Stops when the person scrolls away, and goes on when the sentence is in view
 * again or when the person asks for it.
 */
export class Follower {
  readonly #document: Document;
  #following = true;
  #scrolling = false;
  #listening: AbortController | null = null;
  #range: Range | null = null;
  #asked = false;
  #brought: { readonly node: Node; readonly offset: number } | null = null;
  #forget: () => void = () => undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Brings a sentence into view, if the person has not scrolled away; `asked` brings it in any case. */
  follow(range: Range, scrolling: Scrolling, asked: boolean): void {
    this.#range = range;
    this.#asked ||= asked;
    this.#listen();
    this.#inFrame(() => this.#bring(range, scrolling));
  }

  #bring(range: Range, scrolling: Scrolling): void {
    const asked = this.#asked;
    this.#following = asked || this.#following || isInView(range);
    this.#asked = false;
    if (!this.#following || (scrolling === 'never' && !asked)) return;
    // A new sentence is moved, and not each word of it.
    const goal = scrolling === 'never' || this.#isBrought(range) ? 'needed' : scrolling;
    const behavior = this.#calm() ? 'instant' : 'smooth';
    if (scrollIntoView(range, behavior, goal)) this.#scrolling = true;
  }

  /** Whether this very sentence was brought into view last. */
  #isBrought(range: Range): boolean {
    const { startContainer: node, startOffset: offset } = range;
    const same = this.#brought?.node === node && this.#brought.offset === offset;
    this.#brought = { node, offset };
    return same;
  }

  /** Reads and scrolls when the page's layout is done anyway. */
  #inFrame(work: () => void): void {
    this.#forget();
    this.#forget = afterLayout(this.#document, work);
  }

  /** Leaves the page to the person. */
  stop(): void {
    this.#forget();
    this.#listening?.abort();
    this.#listening = null;
    this.#asked = false;
    this.#range = this.#brought = null;
    this.#following = true;
    this.#scrolling = false;
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    for (const type of BY_HAND) this.#document.addEventListener(type, () => this.#byHand(), options);
    this.#document.addEventListener('scroll', () => this.#scrolled(), options);
    this.#document.addEventListener('scrollend', () => this.#byHand(), options);
  }

  #byHand(): void {
    this.#scrolling = false;
  }

  #scrolled(): void {
    if (!this.#scrolling && this.#range) this.#following = isInView(this.#range);
  }

  #calm(): boolean {
    return this.#document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  }
}
