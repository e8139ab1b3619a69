import { Budget } from './budget.ts';
import { nothingStale, sortRecords, WATCHED_ATTRIBUTES } from './changes.ts';
import { FontClasses } from './font-classes.ts';
import { LateRoots } from './late-roots.ts';
import { Scaling } from './scaling.ts';
import type { Survey } from './survey.ts';

/** Milliseconds of one frame that keeping up with a page's changes may take. */
const PER_FRAME = 6;
/** More stale parts than this are dearer one by one than the whole page. */
const MANY = 2000;
/** Milliseconds without a further resize until sizes in vw and the like are read again. */
const RESIZE_PAUSE = 150;

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: WATCHED_ATTRIBUTES,
  attributeOldValue: true,
};

/** A value that changes when sheets come, go or are switched on or off. */
const sheetsState = (document: Document): string =>
  Array.from(document.styleSheets, (sheet) => (sheet.disabled ? '0' : '1')).join('');

/** Keeps a document's text at a scale while its page goes on changing, until `signal` aborts. */
export class Upkeep {
  readonly #document: Document;
  readonly #scaling: Scaling;
  readonly #observer = new MutationObserver((records) => this.#onRecords(records));
  readonly #lateRoots = new LateRoots((host) => this.#onLateRoot(host));
  readonly #budget = new Budget(PER_FRAME, () => performance.now());
  readonly #fontClasses = new FontClasses();
  readonly #roots = new Set<ShadowRoot>();
  #stale = nothingStale();
  #sheets = '';
  #marked = false;
  /** Whether a frame has been made after the page had loaded; until then every frame is brought up to date. */
  #loaded = false;
  #frame = 0;
  #resized: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, scale: number, signal: AbortSignal) {
    this.#document = document;
    this.#scaling = new Scaling(document, (survey) => this.#watch(survey));
    this.#scaling.scale = scale;
    this.#listen(signal);
    this.#observer.observe(document, OBSERVED);
    if (document.body?.firstChild) this.#refreshAll();
    // At document_start: the first frame comes after the style sheets that block it and before any paint.
    this.#schedule();
  }

  /** Changes the scale, 1 for the page's own size. */
  set scale(scale: number) {
    this.#scaling.scale = scale;
  }

  #listen(signal: AbortSignal): void {
    const onLoad = (event: Event) => {
      if ((event.target as Partial<Element>).localName === 'link') this.#staleSheets();
    };
    this.#document.addEventListener('load', onLoad, { capture: true, signal });
    this.#document.defaultView?.addEventListener('resize', () => this.#onResize(), { signal });
    signal.addEventListener('abort', () => this.#stop());
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#lateRoots.stop();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#resized);
    this.#scaling.restore();
  }

  #watch({ roots, hollow }: Survey): void {
    for (const root of roots) {
      this.#roots.add(root);
      this.#observer.observe(root, OBSERVED);
    }
    this.#lateRoots.watch(hollow);
  }

  #onLateRoot(host: Element): void {
    this.#stale.trees.add(host);
    this.#schedule();
  }

  #onResize(): void {
    clearTimeout(this.#resized);
    this.#resized = setTimeout(() => this.#staleSheets(), RESIZE_PAUSE);
  }

  #staleSheets(): void {
    this.#stale.everything = true;
    this.#schedule();
  }

  #onRecords(records: readonly MutationRecord[]): void {
    if (this.#marked) sortRecords(records, this.#stale, (element, before) => this.#matters(element, before));
    // While the page loads, frames come often enough, and one batch a frame costs least.
    if (this.#marked && this.#loaded) this.#refresh();
    if (!this.#marked || this.#stale.everything || this.#staleParts > 0) this.#schedule();
  }

  #matters(element: Element, before: string): boolean {
    const after = element.getAttribute('class') ?? '';
    return this.#fontClasses.matter(this.#document, this.#connectedRoots(), before, after);
  }

  #connectedRoots(): Iterable<ShadowRoot> {
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
    return this.#roots;
  }

  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => this.#onFrame());
  }

  /** The last moment before the styles, the layout and the paint of a frame. */
  #onFrame(): void {
    this.#frame = 0;
    if (!this.#document.body?.firstChild) this.#schedule();
    else if (!this.#marked || this.#stale.everything || this.#sheets !== sheetsState(this.#document))
      this.#refreshAll();
    else if (!this.#loaded || this.#budget.open) this.#refreshParts();
    this.#loaded ||= this.#document.readyState === 'complete';
    if (!this.#loaded || this.#staleParts > 0) this.#schedule();
  }

  get #staleParts(): number {
    return this.#stale.trees.size + this.#stale.owners.size;
  }

  #refresh(): void {
    if (this.#staleParts > MANY) this.#stale.everything = true;
    if (!this.#stale.everything && this.#budget.open) this.#refreshParts();
  }

  #refreshParts(): void {
    if (this.#staleParts === 0) return;
    const stale = this.#takeStale();
    this.#spend(() => this.#scaling.update(stale));
    this.#observer.takeRecords();
  }

  #refreshAll(): void {
    this.#takeStale();
    this.#marked = true;
    this.#spend(() => this.#scaling.everything());
    this.#sheets = sheetsState(this.#document);
    this.#observer.takeRecords();
  }

  #spend(work: () => void): void {
    if (this.#loaded) this.#budget.spend(work);
    else work();
  }

  #takeStale() {
    const stale = this.#stale;
    this.#stale = nothingStale();
    return stale;
  }
}
