import type { Runtime } from 'webextension-polyfill';
import { LecternError } from '../shared/errors.ts';
import type { Lit } from '../shared/messages/content-calls.ts';
import type { Reading } from '../shared/reading.ts';
import type { StartWhat } from '../shared/session.ts';
import { extractFrom, extractPage, extractSelection } from './extract/extract-page.ts';
import type { Extraction } from './extract/extraction.ts';
import { Follower } from './highlight/follower.ts';
import { type HighlightColours, Painter } from './highlight/painter.ts';
import type { Pointer } from './pointer.ts';

/** What the reading of a page needs. */
export interface PageReadingDeps {
  readonly document: Document;
  readonly pointer: Pointer;
  readonly signal: AbortSignal;
  /** Opens the port by which the background knows that the page of a Reading is there. @throws when orphaned. */
  readonly connect: (readingId: string) => Runtime.Port;
}

/** The page's side of one reading: its text nodes, its light, its scrolling. */
export class PageReading {
  readonly #deps: PageReadingDeps;
  readonly #painter: Painter;
  readonly #follower: Follower;
  #extraction: Extraction | null = null;
  #port: Runtime.Port | null = null;

  constructor(deps: PageReadingDeps) {
    this.#deps = deps;
    this.#painter = new Painter(deps.document);
    this.#follower = new Follower(deps.document);
    deps.signal.addEventListener('abort', () => this.clear());
  }

  /** Extracts what was asked for. @throws {LecternError} when there is nothing to read. */
  extract(what: StartWhat): Reading {
    const extraction = this.#extract(what);
    this.clear();
    this.#extraction = extraction;
    this.#hold(extraction.reading.id);
    return extraction.reading;
  }

  /** Lights up a sentence and a word; of another Reading nothing. */
  show({ readingId, segment, sentence, word }: Lit, colours: HighlightColours, asked: boolean): void {
    const nodes = this.#extraction?.reading.id === readingId ? this.#extraction.segments[segment] : undefined;
    const range = nodes?.rangeOf(sentence) ?? null;
    this.#painter.paint(range, word && (nodes?.rangeOf(word) ?? null), colours);
    if (range) this.#follower.follow(range, asked);
  }

  /** Takes everything back. */
  clear(): void {
    this.#painter.clear();
    this.#follower.stop();
    this.#extraction = null;
    this.#port?.disconnect();
    this.#port = null;
  }

  #extract(what: StartWhat): Extraction {
    const { document, pointer } = this.#deps;
    if (what === 'selection') return extractSelection(document);
    if (what === 'page') return extractPage(document);
    const at = pointer.place();
    if (!at) throw new LecternError('placeNotFound');
    return extractFrom(document, at.node, at.offset);
  }

  /** Holds the port; the background's worker may die and take it along, and is started again by the next one. */
  #hold(readingId: string): void {
    try {
      const port = this.#deps.connect(readingId);
      this.#port = port;
      port.onDisconnect.addListener(() => {
        if (this.#port === port) this.#hold(readingId);
      });
    } catch {
      // The extension was updated or removed: nobody reads any more.
      this.clear();
    }
  }
}
