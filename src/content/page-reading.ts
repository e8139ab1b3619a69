import { LecternError } from '../shared/errors.ts';
import type { Lit } from '../shared/messages/content-calls.ts';
import type { Pointed } from '../shared/messages/page-port.ts';
import type { AskedSource, ReadingText } from '../shared/reading.ts';
import type { ReadingLook } from '../shared/reading-look.ts';
import { PageChanges } from './anchor/page-changes.ts';
import type { PageIndex } from './anchor/page-index.ts';
import { ReadingPlaces } from './anchor/reading-places.ts';
import { walkVisible } from './anchor/walk-visible.ts';
import { beginFrom, extractAnySelection, extractSelection, extractSlices } from './extract/extract-page.ts';
import { anew, type Extraction, firstNodes } from './extract/extraction.ts';
import { liveLayout } from './extract/layout.ts';
import type { Wanted } from './extract/walk-options.ts';
import { Follower } from './highlight/follower.ts';
import { Painter } from './highlight/painter.ts';
import { KeptExtraction } from './kept-extraction.ts';
import { PageLink, type PageLinkDeps } from './page-link.ts';
import type { Pointer } from './pointer.ts';
import { PlaceInReading } from './pointing/place-in-reading.ts';
import { Pointing } from './pointing/pointing.ts';
import { inSlices, type Slices } from './slices.ts';

/** What the reading of a page needs. */
export interface PageReadingDeps extends Pick<PageLinkDeps, 'connect'> {
  readonly document: Document;
  readonly pointer: Pointer;
  readonly signal: AbortSignal;
  /** Aborts the signal if the extension was updated or removed. */
  readonly endIfOrphaned: () => void;
}

/** How often a page with a reading looks whether its extension is there, in ms: no browser tells it. */
const PULSE = 1000;

/** What is lit, and how. */
interface Light {
  readonly lit: Lit;
  readonly look: ReadingLook;
}

/** What is read, and what was wanted of the page. */
interface Begun {
  readonly extraction: Extraction;
  readonly wanted: Wanted;
}

/** The page's side of one reading: its text nodes, its light, its scrolling. */
export class PageReading {
  readonly #deps: PageReadingDeps;
  readonly #painter: Painter;
  readonly #follower: Follower;
  readonly #changes: PageChanges;
  readonly #pointing: Pointing;
  readonly #kept: KeptExtraction;
  readonly #link: PageLink;
  #extracting = new AbortController();
  readonly #later = new Map<string, Begun>();
  #extraction: Extraction | null = null;
  #places: ReadingPlaces | null = null;
  #placeInReading: PlaceInReading | null = null;
  #light: Light | null = null;
  #idleRules = 0;
  #pulse: ReturnType<typeof setInterval> | undefined;

  constructor(deps: PageReadingDeps) {
    this.#deps = deps;
    this.#painter = new Painter();
    this.#follower = new Follower(deps.document);
    this.#kept = new KeptExtraction(deps.document);
    this.#changes = new PageChanges(deps.document, {
      changed: () => this.#places?.changed(),
      painting: () => this.#relight(),
    });
    this.#link = new PageLink({
      connect: deps.connect,
      pointed: (sentence) => this.#pointing.shown(this.#rangeOf(sentence)),
      orphaned: () => this.clear(),
    });
    this.#pointing = new Pointing({
      document: deps.document,
      placeOf: (node, offset) => this.#placeInReading?.of(node, offset) ?? null,
      ask: (place) => this.#link.wish({ type: 'point', ...place }),
      readFrom: (place) => this.#link.wish({ type: 'read-from', ...place }),
    });
    deps.signal.addEventListener('abort', () => {
      this.clear();
      this.#kept.forget();
    });
  }

  /** Extracts what was asked for. @throws {LecternError} when there is nothing to read. */
  async extract(what: AskedSource, wanted: Wanted): Promise<ReadingText> {
    this.#extracting.abort();
    this.#extracting = new AbortController();
    const extraction = await this.#extract(what, wanted, this.#extracting.signal);
    this.#begin({ extraction, wanted });
    return extraction.reading;
  }

  /** Extracts the page ahead of being asked for it. */
  async prepare(wanted: Wanted): Promise<void> {
    await this.#page(wanted).catch(() => undefined);
  }

  /** Extracts what is to be read later; what is read now keeps its light. @throws {LecternError} as `extract`. */
  async extractLater(what: AskedSource, wanted: Wanted): Promise<ReadingText> {
    const extraction = await this.#extract(what, wanted, this.#deps.signal);
    this.#later.set(extraction.reading.id, { extraction, wanted });
    return extraction.reading;
  }

  /** How many of the person's rules found nothing when the page was extracted last. */
  get idleRules(): number {
    return this.#idleRules;
  }

  /** Begins what was extracted for later; false if there is nothing of this id, or no more. */
  take(readingId: string): boolean {
    if (this.#extraction?.reading.id === readingId) return true;
    const later = this.#later.get(readingId);
    if (!later) return false;
    this.#later.delete(readingId);
    this.#begin(later);
    // The page may have changed while nobody watched.
    this.#places?.changed();
    return true;
  }

  /** Forgets what was extracted for later. */
  drop(readingId: string): void {
    this.#later.delete(readingId);
  }

  #begin({ extraction, wanted }: Begun): void {
    this.clear();
    this.#extraction = extraction;
    this.#places = this.#placesOf(extraction, wanted);
    this.#changes.watch(firstNodes(extraction));
    this.#placeInReading = new PlaceInReading(extraction);
    this.#pulse = setInterval(this.#deps.endIfOrphaned, PULSE);
    this.#pointing.start();
    this.#link.hold(extraction.reading.id);
  }

  /** Lights up a sentence and a word; of another Reading nothing, and nothing that the page no longer says. */
  show(lit: Lit, look: ReadingLook, asked: boolean): void {
    const range = this.#paint(lit, look);
    if (range) this.#follower.follow(range, look.scrolling, asked);
  }

  /** Takes everything back. */
  clear(): void {
    clearInterval(this.#pulse);
    this.#painter.clear();
    this.#follower.stop();
    this.#changes.stop();
    this.#pointing.stop();
    this.#placeInReading = null;
    this.#extraction = null;
    this.#places = null;
    this.#light = null;
    this.#link.letGo();
  }

  #rangeOf({ segment, start, end }: Pointed): Range | null {
    return this.#places?.find({ segment, sentence: { start, end }, word: null }).sentence ?? null;
  }

  #paint(lit: Lit, look: ReadingLook): Range | null {
    const places = this.#extraction?.reading.id === lit.readingId ? this.#places : null;
    const { sentence, word } = places?.find(lit) ?? { sentence: null, word: null };
    this.#painter.paint(sentence, word, { ...look, estimated: lit.estimated });
    this.#light = places && { lit, look };
    const wait = sentence ? null : (places?.wait ?? null);
    if (wait !== null) this.#changes.again(wait);
    return sentence;
  }

  /** The page has changed: the light goes where the sentence is now, or out. The page is not scrolled. */
  #relight(): void {
    if (this.#light) this.#paint(this.#light.lit, this.#light.look);
  }

  #placesOf(extraction: Extraction, wanted: Wanted): ReadingPlaces {
    const { document } = this.#deps;
    const { source } = extraction.reading;
    const changes = this.#changes;
    function* walk(): Slices<PageIndex> {
      const index = yield* walkVisible(document, source, liveLayout(document), wanted);
      changes.watch([...firstNodes(extraction), ...index.firstNodes()]);
      return index;
    }
    const walked = () => this.#relight();
    return new ReadingPlaces(extraction, { walk, walked, now: () => performance.now() });
  }

  async #extract(what: AskedSource, wanted: Wanted, signal: AbortSignal): Promise<Extraction> {
    const extraction = await this.#asked(what, wanted);
    signal.throwIfAborted();
    this.#idleRules = extraction.idleRules;
    return extraction;
  }

  async #asked(what: AskedSource, wanted: Wanted): Promise<Extraction> {
    const { document, pointer } = this.#deps;
    if (what === 'selection') return extractSelection(document, liveLayout(document), wanted);
    const selected = what === 'chosen' && extractAnySelection(document, liveLayout(document), wanted);
    if (selected) return selected;
    if (what !== 'from-here') return this.#page(wanted);
    const at = pointer.place();
    if (!at) throw new LecternError('placeNotFound');
    return beginFrom(await this.#page(wanted), at);
  }

  /** The whole page as a Reading of its own; made anew only if anything happened to the page. */
  async #page(wanted: Wanted): Promise<Extraction> {
    const { document, signal } = this.#deps;
    const make = () => inSlices(extractSlices(document, liveLayout(document), wanted), { signal });
    return anew(await this.#kept.get(JSON.stringify(wanted), make));
  }
}
