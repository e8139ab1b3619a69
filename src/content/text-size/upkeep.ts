import { Budget } from './budget.ts';
import { nothingStale, sortRecords, WATCHED_ATTRIBUTES } from './changes.ts';
import { Doubts, type Found } from './doubts.ts';
import { LateRoots } from './late-roots.ts';
import { PageStyles } from './page-styles/page-styles.ts';
import { Scaling } from './scaling.ts';
import { SizeSheet } from './size-sheet.ts';
import { StyleEvents } from './style-events.ts';
import type { Survey } from './survey.ts';

/** Milliseconds of one frame that keeping up with a page's changes may take. */
const PER_FRAME = 6;
/** More stale parts than this are dearer one by one than the whole page. */
const MANY = 2000;
/** Milliseconds without a further resize until sizes in vw and the like are read again. */
const RESIZE_PAUSE = 150;
/** Milliseconds after which rules that a script slipped into a sheet are noticed at the latest. */
const SHEETS_PAUSE = 1000;

/** A value that changes when sheets come, go or are switched on or off. */
const sheetsState = (roots: Iterable<DocumentOrShadowRoot>): string =>
  Array.from(roots, ({ styleSheets }) =>
    Array.from(styleSheets, (sheet) => (sheet.disabled ? '0' : '1')).join(''),
  ).join();

/** Keeps a document's text at a scale while its page goes on changing, until `signal` aborts. */
export class Upkeep {
  readonly #document: Document;
  readonly #scaling: Scaling;
  readonly #sheet = new SizeSheet();
  readonly #styles = new PageStyles((sheet) => this.#sheet.is(sheet));
  readonly #observer = new MutationObserver((records) => this.#onRecords(records));
  readonly #lateRoots = new LateRoots((host) => this.#onStale([host]));
  readonly #budget = new Budget(PER_FRAME, () => performance.now());
  readonly #events: StyleEvents;
  readonly #doubts = new Doubts(
    (element) => this.#scaling.expected(element),
    (found) => this.#onFound(found),
  );
  readonly #roots = new Set<ShadowRoot>();
  #attributes: readonly string[] = WATCHED_ATTRIBUTES;
  #stale = nothingStale();
  #sheets = '';
  #marked = false;
  /** Whether a frame has been made after the page had loaded; until then every frame is brought up to date. */
  #loaded = false;
  /** Whether sheets got other rules since everything was read, which may size what did not change itself. */
  #rulesChanged = false;
  #frame = 0;
  #resized: ReturnType<typeof setTimeout> | undefined;
  #watching: ReturnType<typeof setInterval> | undefined;

  /** `resisted` hears when the sheet for the USER origin is needed. */
  constructor(document: Document, scale: number, signal: AbortSignal, resisted: () => void) {
    this.#document = document;
    const surveyed = (survey: Survey) => this.#watch(survey);
    this.#scaling = new Scaling(document, this.#sheet, this.#styles, { surveyed, resisted });
    this.#scaling.scale = scale;
    this.#events = new StyleEvents(
      document,
      () => this.#staleSheets(),
      (elements) => this.#onStale(elements),
    );
    this.#listen(signal);
    this.#observe(document);
    if (document.body?.firstChild) this.#refreshAll();
    // At document_start: the first frame comes after the style sheets that block it and before any paint.
    this.#schedule();
  }

  /** Changes the scale, 1 for the page's own size. */
  set scale(scale: number) {
    this.#scaling.scale = scale;
  }

  #observe(root: Node): void {
    this.#observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: [...this.#attributes],
      attributeOldValue: true,
    });
  }

  #listen(signal: AbortSignal): void {
    const onLoad = (event: Event) => {
      if ((event.target as Partial<Element>).localName === 'link') this.#staleSheets();
    };
    this.#document.addEventListener('load', onLoad, { capture: true, signal });
    this.#document.defaultView?.addEventListener('resize', () => this.#onResize(), { signal });
    this.#watching = setInterval(() => this.#onPause(), SHEETS_PAUSE);
    signal.addEventListener('abort', () => this.#stop());
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#lateRoots.stop();
    this.#events.stop();
    this.#doubts.stop();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#resized);
    clearInterval(this.#watching);
    this.#scaling.restore();
  }

  #onFound(found: Found): void {
    this.#scaling.found(found);
    this.#observer.takeRecords();
  }

  #watch({ roots, hollow, owners, empty }: Survey): void {
    if (!this.#styles.readable) this.#doubts.add([...owners, ...empty]);
    for (const root of roots) {
      this.#roots.add(root);
      this.#observe(root);
    }
    this.#lateRoots.watch(hollow);
  }

  /** What the sheets say is watched too. */
  #followStyles(): void {
    const { facts } = this.#styles;
    this.#events.follow(facts);
    const attributes = [...new Set([...WATCHED_ATTRIBUTES, ...facts.attributes])];
    if (attributes.join() === this.#attributes.join()) return;
    this.#attributes = attributes;
    for (const root of [this.#document, ...this.#connectedRoots()]) this.#observe(root);
  }

  #onStale(elements: Iterable<Element>): void {
    for (const element of elements) this.#stale.trees.add(element);
    this.#schedule();
  }

  #onResize(): void {
    clearTimeout(this.#resized);
    this.#resized = setTimeout(() => this.#staleSheets(), RESIZE_PAUSE);
  }

  /** Rules that scripts insert into a sheet are no change of the document. */
  #onPause(): void {
    if (!this.#marked || this.#document.hidden) return;
    this.#lookAtRules();
    if (this.#rulesChanged) this.#staleSheets();
  }

  #lookAtRules(): void {
    this.#rulesChanged ||= this.#styles.refresh(this.#allRoots());
  }

  #staleSheets(): void {
    this.#stale.everything = true;
    this.#schedule();
  }

  #onRecords(records: readonly MutationRecord[]): void {
    if (this.#marked) {
      // Once for them all: a change of classes often comes with rules for them.
      if (records.some(({ attributeName }) => attributeName === 'class')) this.#lookAtRules();
      sortRecords(records, this.#stale, this.#styles);
    }
    // While the page loads, frames come often enough, and one batch a frame costs least.
    if (this.#marked && this.#loaded) this.#refresh();
    if (!this.#marked || this.#stale.everything || this.#staleParts > 0) this.#schedule();
  }

  #allRoots(): (Document | ShadowRoot)[] {
    return [this.#document, ...this.#connectedRoots()];
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
    else if (!this.#marked || this.#stale.everything || this.#sheets !== sheetsState(this.#allRoots()))
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
    this.#rulesChanged = false;
    this.#spend(() => this.#scaling.everything());
    this.#followStyles();
    this.#sheets = sheetsState(this.#allRoots());
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
