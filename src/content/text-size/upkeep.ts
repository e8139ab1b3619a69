import { isLookSheet } from '../look/look-rules.ts';
import { Budget } from './budget.ts';
import { nothingStale, sortRecords, takenOut, WATCHED_ATTRIBUTES } from './changes.ts';
import { Clipped } from './clipped.ts';
import { Doubts, type Found } from './doubts.ts';
import { LateRoots } from './late-roots.ts';
import { marksUnder, unmark } from './marks.ts';
import { PageStyles } from './page-styles/page-styles.ts';
import { PartByPart } from './part-by-part.ts';
import { Scaling } from './scaling.ts';
import { SizeSheet } from './size-sheet.ts';
import { StyleEvents } from './style-events.ts';
import type { Survey } from './survey.ts';

/** Milliseconds of one frame that keeping up with a page's changes may take. */
const PER_FRAME = 6;
/** Milliseconds of one frame that reading the rest of a large page may take after its first paint. */
const REST_PER_FRAME = 12;
/** A page with more elements is read part by part. */
const LARGE = 2000;
/** Frames without a paint after which the rest is read all the same. */
const MOST_BLANK = 20;
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
  readonly #styles = new PageStyles((sheet) => this.#sheet.is(sheet) || isLookSheet(sheet));
  readonly #observer = new MutationObserver((records) => this.#onRecords(records));
  readonly #lateRoots = new LateRoots((host) => this.#onStale([host]));
  readonly #budget = new Budget(PER_FRAME, () => performance.now());
  readonly #events: StyleEvents;
  readonly #doubts = new Doubts(
    (element) => this.#scaling.expected(element),
    (found) => this.#onFound(found),
  );
  readonly #clipped = new Clipped(
    () => this.#sheet.scale,
    (mends) => this.#scaling.mend(mends),
  );
  readonly #parts: PartByPart;
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
  #frames = 0;
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
    this.#parts = new PartByPart(document, (changes) => this.#scaling.update(changes));
    this.#listen(signal);
    if (document.body?.firstChild) this.#refreshAll();
    // At document_start: the first frame comes after the style sheets that block it and before any paint.
    this.#schedule();
  }

  /** Changes the scale, 1 for the page's own size. */
  set scale(scale: number) {
    this.#scaling.scale = scale;
    this.#clipped.stop();
    this.#clipped.add(this.#scaling.shrink());
    this.#observer.takeRecords();
  }

  /** Everything has to be read again. */
  readAgain(): void {
    this.#staleSheets();
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
    this.#cleanTakenOut(this.#observer.takeRecords());
    this.#observer.disconnect();
    this.#lateRoots.stop();
    this.#events.stop();
    this.#doubts.stop();
    this.#clipped.stop();
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
    this.#clipped.add(owners);
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

  /** What the page takes out may come back when nobody is here any more to take the marks from it. */
  #cleanTakenOut(records: readonly MutationRecord[]): void {
    for (const element of takenOut(records, this.#document)) {
      unmark(element);
      for (const inside of marksUnder(element)) unmark(inside);
    }
  }

  #onRecords(records: readonly MutationRecord[]): void {
    this.#clipped.disturb();
    this.#cleanTakenOut(records);
    // Once for them all: a change of classes often comes with rules for them.
    if (records.some(({ attributeName }) => attributeName === 'class')) this.#lookAtRules();
    sortRecords(records, this.#stale, this.#styles);
    // One batch a frame costs least, and is still before any paint.
    if (this.#stale.everything || this.#staleParts > 0) this.#schedule();
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
    const isFirst = !this.#marked;
    if (!this.#document.body?.firstChild) this.#schedule();
    else if (isFirst && this.#document.getElementsByTagName('*').length > LARGE) this.#beginWithShown();
    else if (isFirst || this.#isEverythingStale) this.#refreshAll();
    else if (!this.#parts.isDone) this.#goOn();
    else if (!this.#loaded || this.#budget.open) this.#refreshParts();
    this.#loaded ||= this.#document.readyState === 'complete';
    if (!this.#loaded || this.#staleParts > 0 || !this.#parts.isDone) this.#schedule();
  }

  /** A page nobody sees is never painted, so that this counts frames as well. */
  get #isPainted(): boolean {
    return performance.getEntriesByType('paint').length > 0 || this.#frames++ > MOST_BLANK;
  }

  get #isEverythingStale(): boolean {
    const isMuch = this.#parts.isDone && this.#loaded && this.#staleParts > MANY;
    return this.#stale.everything || isMuch || this.#sheets !== sheetsState(this.#allRoots());
  }

  /** What comes before anything was marked is read with everything else, and watching it would cost much. */
  #begin(): void {
    if (!this.#marked) this.#observe(this.#document);
    this.#marked = true;
  }

  /** The first paint of a large page shows a small part of it. */
  #beginWithShown(): void {
    this.#begin();
    this.#takeStale();
    this.#scaling.begin();
    this.#followStyles();
    this.#sheets = sheetsState(this.#allRoots());
    this.#parts.add(new Set([this.#document.documentElement]));
    this.#parts.readShown();
    this.#observer.takeRecords();
  }

  /** What was parsed meanwhile comes to the rest of the page, and may be in the window. */
  #goOn(): void {
    const { trees, owners } = this.#takeStale();
    if (owners.size > 0) this.#scaling.update({ trees: new Set(), owners });
    this.#parts.add(trees);
    this.#parts.readShown();
    // What is not in the window can wait until there is something to see.
    if (this.#isPainted) this.#parts.readMore(REST_PER_FRAME);
    this.#observer.takeRecords();
  }

  get #staleParts(): number {
    return this.#stale.trees.size + this.#stale.owners.size;
  }

  #refreshParts(): void {
    if (this.#staleParts === 0) return;
    const stale = this.#takeStale();
    this.#spend(() => this.#scaling.update(stale));
    this.#observer.takeRecords();
  }

  #refreshAll(): void {
    this.#takeStale();
    this.#begin();
    this.#rulesChanged = false;
    this.#parts.clear();
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
