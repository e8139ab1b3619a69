import type { Runtime, Tabs } from 'webextension-polyfill';
import { PAGE_PORT, type PageWish, type Pointed, parsePageWish } from '../../shared/messages/page-port.ts';

/** What following pages needs. */
export interface PagePortsDeps {
  readonly tabs: Pick<Tabs.Static, 'get'>;
  /** A page holds this Reading. */
  readonly opened: (tabId: number, readingId: string) => void;
  /** The page of this Reading asks for something. */
  readonly asked: (readingId: string, wish: PageWish) => Promise<Pointed | null>;
  /** The page of this Reading is gone from its tab, which still exists. */
  readonly left: (tabId: number, readingId: string) => void;
}

/** Takes a port that a page opened; when it closes, finds out whether the page was left. True if it was one. */
export function watchPage(port: Runtime.Port, { tabs, opened, asked, left }: PagePortsDeps): boolean {
  const tabId = port.sender?.tab?.id;
  if (!port.name.startsWith(PAGE_PORT)) return false;
  if (tabId === undefined) return true;
  const readingId = port.name.slice(PAGE_PORT.length);
  opened(tabId, readingId);
  port.onMessage.addListener(async (message: unknown) => {
    const wish = parsePageWish(message);
    const answer = wish && (await asked(readingId, wish));
    if (answer) post(port, answer);
  });
  port.onDisconnect.addListener(async () => {
    // A closed tab is told of by `tabs.onRemoved`; a discarded one keeps its place and its reading.
    const tab = await tabs.get(tabId).catch(() => null);
    if (tab && !tab.discarded) left(tabId, readingId);
  });
  return true;
}

function post(port: Runtime.Port, answer: Pointed): void {
  try {
    port.postMessage(answer);
  } catch {
    // Its page has just gone.
  }
}
