import type { Runtime, Tabs } from 'webextension-polyfill';

/** Name of the port a page holds while its Reading lives, with the Reading's id behind it. */
const PAGE_PORT = 'page:';

/** What following pages needs. */
export interface PagePortsDeps {
  readonly tabs: Pick<Tabs.Static, 'get'>;
  /** A page holds this Reading. */
  readonly opened: (tabId: number, readingId: string) => void;
  /** The page of this Reading is gone from its tab, which still exists. */
  readonly left: (tabId: number, readingId: string) => void;
}

/** Takes a port that a page opened; when it closes, finds out whether the page was left. True if it was one. */
export function watchPage(port: Runtime.Port, { tabs, opened, left }: PagePortsDeps): boolean {
  const tabId = port.sender?.tab?.id;
  if (!port.name.startsWith(PAGE_PORT)) return false;
  if (tabId === undefined) return true;
  const readingId = port.name.slice(PAGE_PORT.length);
  opened(tabId, readingId);
  port.onDisconnect.addListener(async () => {
    // A closed tab is told of by `tabs.onRemoved`; a discarded one keeps its place and its reading.
    const tab = await tabs.get(tabId).catch(() => null);
    if (tab && !tab.discarded) left(tabId, readingId);
  });
  return true;
}
