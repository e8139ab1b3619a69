import type { Runtime } from 'webextension-polyfill';
import { type PlayerNews, type PlayerWish, parseNews } from '../shared/messages/player-port.ts';

/** The player's way to the background, whose worker may die and is started again by the next connection. */
export class BackgroundLink {
  readonly #connect: () => Runtime.Port;
  readonly #told: (news: PlayerNews) => void;
  readonly #lost: () => void;
  #port: Runtime.Port | null = null;

  /**
   * @param connect opens a port. @throws when the extension was updated or removed.
   * @param lost hears that there is no way any more.
   */
  constructor(connect: () => Runtime.Port, told: (news: PlayerNews) => void, lost: () => void) {
    this.#connect = connect;
    this.#told = told;
    this.#lost = lost;
    this.#open();
  }

  /** Asks for something; a worker that dies at this moment is asked again. */
  wish(wish: PlayerWish): void {
    try {
      this.#port?.postMessage(wish);
    } catch {
      this.#open();
      this.#port?.postMessage(wish);
    }
  }

  /** Lets go of the background. */
  close(): void {
    const port = this.#port;
    this.#port = null;
    try {
      port?.disconnect();
    } catch {
      // That of an orphan is closed already.
    }
  }

  #open(): void {
    try {
      const port = this.#connect();
      this.#port = port;
      port.onMessage.addListener((message: unknown) => {
        const news = parseNews(message);
        if (news) this.#told(news);
      });
      port.onDisconnect.addListener(() => {
        if (this.#port === port) this.#open();
      });
    } catch {
      this.#port = null;
      this.#lost();
    }
  }
}
