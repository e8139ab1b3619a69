import type { Runtime } from 'webextension-polyfill';
import { LecternError } from '../../src/shared/errors.ts';
import type { Lit } from '../../src/shared/messages/content-calls.ts';
import type { Reading } from '../../src/shared/reading.ts';
import { type PortPair, portPair } from '../fakes/ports.ts';

/** What a page answers when it is asked for its text. */
export type PageAnswer = Reading | LecternError;

/** What happens to tabs, as the background hears of it. */
export interface TabsListener {
  connected(port: Runtime.Port): void;
  removed(tabId: number): void;
}

/** How long a page takes to give its text, in ms. */
const EXTRACTION = 300;

const slept = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

/** One page with what a content script holds; what it is told it does in order. */
class FakePage {
  lit: Lit | null = null;
  port: PortPair | null = null;
  readonly #later = new Set<string>();
  #readingId: string | null = null;
  /** Whether it is giving its text. */
  busy = false;
  #left = false;
  #work: Promise<unknown> = Promise.resolve();
  readonly #connect: (name: string) => PortPair;

  constructor(connect: (name: string) => PortPair) {
    this.#connect = connect;
  }

  extract(answer: PageAnswer, id: string): Promise<Reading> {
    return this.#told(async () => {
      this.busy = true;
      await slept(EXTRACTION);
      this.busy = false;
      if (this.#left) throw new LecternError('pageGone');
      if (answer instanceof LecternError) throw answer;
      this.#clear();
      this.#readingId = id;
      this.#hold(id);
      return { ...answer, id };
    });
  }

  async extractLater(answer: PageAnswer, id: string): Promise<Reading> {
    await slept(EXTRACTION);
    return this.#told(async () => {
      if (this.#left) throw new LecternError('pageGone');
      if (answer instanceof LecternError) throw answer;
      this.#later.add(id);
      return { ...answer, id };
    });
  }

  take(id: string): Promise<boolean> {
    return this.#told(async () => {
      if (this.#readingId === id) return true;
      if (this.#left || !this.#later.delete(id)) return false;
      this.#clear();
      this.#readingId = id;
      this.#hold(id);
      return true;
    });
  }

  drop(id: string): void {
    void this.#told(async () => this.#later.delete(id));
  }

  show(lit: Lit): void {
    void this.#told(async () => {
      if (this.#readingId === lit.readingId) this.lit = lit;
    });
  }

  clear(): void {
    void this.#told(async () => this.#clear());
  }

  /** The person goes to another page, or closes the tab. */
  leave(): void {
    this.#left = true;
    this.#clear();
  }

  #clear(): void {
    const { port } = this;
    this.lit = this.port = this.#readingId = null;
    port?.killDocument();
  }

  #told<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  #hold(id: string): void {
    const pair = this.#connect(`page:${id}`);
    this.port = pair;
    pair.document.onDisconnect.addListener(() => {
      if (this.port === pair) this.#hold(id);
    });
  }
}

/** The tabs of a browser. */
export class FakeTabs {
  readonly #listener: TabsListener;
  readonly #pages = new Map<number, FakePage>();
  #ids = 0;
  #readings = 0;

  constructor(listener: TabsListener) {
    this.#listener = listener;
  }

  /** Opens a tab; its id. */
  open(): number {
    this.#ids += 1;
    this.#pages.set(this.#ids, this.#newPage(this.#ids));
    return this.#ids;
  }

  /** The tabs whose pages light something up or hold a port, and are not just about to change it. */
  get held(): readonly number[] {
    return [...this.#pages]
      .filter(([, { lit, port, busy }]) => (lit || port) && !busy)
      .map(([tabId]) => tabId);
  }

  /** Whether a tab's page is giving its text, and answers nothing else. */
  isBusy(tabId: number): boolean {
    return this.#pages.get(tabId)?.busy ?? false;
  }

  /** What a tab's page lights up. */
  lit(tabId: number): Lit | null {
    return this.#pages.get(tabId)?.lit ?? null;
  }

  /** What `tabs.get` says. */
  readonly get = async (tabId: number) => {
    if (!this.#pages.has(tabId)) throw new Error(`No tab with id: ${tabId}.`);
    return { discarded: false };
  };

  async extract(tabId: number, answer: PageAnswer): Promise<Reading> {
    const page = this.#pages.get(tabId);
    if (!page) throw new LecternError('pageGone');
    this.#readings += 1;
    return page.extract(answer, `reading-${this.#readings}`);
  }

  async extractLater(tabId: number, answer: PageAnswer): Promise<Reading> {
    const page = this.#pages.get(tabId);
    if (!page) throw new LecternError('pageGone');
    this.#readings += 1;
    return page.extractLater(answer, `reading-${this.#readings}`);
  }

  async take(tabId: number, readingId: string): Promise<boolean> {
    return (await this.#pages.get(tabId)?.take(readingId)) ?? false;
  }

  drop(tabId: number, readingId: string): void {
    this.#pages.get(tabId)?.drop(readingId);
  }

  show(tabId: number, lit: Lit): void {
    this.#pages.get(tabId)?.show(lit);
  }

  clear(tabId: number): void {
    this.#pages.get(tabId)?.clear();
  }

  close(tabId: number): void {
    const page = this.#pages.get(tabId);
    this.#pages.delete(tabId);
    page?.leave();
    this.#listener.removed(tabId);
  }

  navigate(tabId: number): void {
    const page = this.#pages.get(tabId);
    if (!page) return;
    this.#pages.set(tabId, this.#newPage(tabId));
    page.leave();
  }

  /** The background is gone, and with it the ports: the pages open theirs anew. */
  backgroundDied(): void {
    for (const { port } of [...this.#pages.values()]) port?.killBackground();
  }

  #newPage(tabId: number): FakePage {
    return new FakePage((name) => {
      const pair = portPair();
      const port = { ...pair.background, name, sender: { tab: { id: tabId } } };
      this.#listener.connected(port as unknown as Runtime.Port);
      return pair;
    });
  }
}
