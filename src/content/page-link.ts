import type { Runtime } from 'webextension-polyfill';
import { type PageWish, type Pointed, parsePointed } from '../shared/messages/page-port.ts';

/** What the link of a page to the background needs. */
export interface PageLinkDeps {
  /** Opens the port by which the background knows that the page of a Reading is there. @throws when orphaned. */
  readonly connect: (readingId: string) => Runtime.Port;
  /** Hears which sentence is pointed at. */
  readonly pointed: (sentence: Pointed) => void;
  /** The extension was updated or removed: nobody reads any more. */
  readonly orphaned: () => void;
}

/** A page's way to the background while a Reading of it lives; the background's worker may die and takes it along. */
export class PageLink {
  readonly #deps: PageLinkDeps;
  #port: Runtime.Port | null = null;

  constructor(deps: PageLinkDeps) {
    this.#deps = deps;
  }

  /** Says that the page of a Reading is there, again and again: that starts a background that has died. */
  hold(readingId: string): void {
    try {
      const port = this.#deps.connect(readingId);
      this.#port = port;
      port.onMessage.addListener((message: unknown) => {
        const pointed = parsePointed(message);
        if (pointed) this.#deps.pointed(pointed);
      });
      port.onDisconnect.addListener(() => {
        if (this.#port === port) this.hold(readingId);
      });
    } catch {
      this.#deps.orphaned();
    }
  }

  /** Asks the background; a worker that has just died hears nothing, and the next one is asked again. */
  wish(wish: PageWish): void {
    try {
      this.#port?.postMessage(wish);
    } catch {
      // `onDisconnect` comes next.
    }
  }

  /** The page has no Reading any more. */
  letGo(): void {
    const port = this.#port;
    this.#port = null;
    try {
      port?.disconnect();
    } catch {
      // That of an orphan is closed already.
    }
  }
}
