/** The tab the popup is about. */
export interface CurrentTab {
  readonly id: number;
  /** '' where the browser does not tell it. */
  readonly title: string;
  /** '' where the browser does not tell it. */
  readonly url: string;
}

interface TabRow {
  readonly id?: number | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
}

/** The part of `browser.tabs` that is needed here. */
export interface Tabs {
  query(what: { active: true; currentWindow: true }): Promise<readonly TabRow[]>;
  get(id: number): Promise<TabRow>;
  detectLanguage(id: number): Promise<string>;
}

/**
 * The active tab of this window. Opened as a page of its own, `index.html?tab=7` is about tab 7. Null where
 * there is no such tab.
 */
export async function currentTab(tabs: Tabs, search: string): Promise<CurrentTab | null> {
  const asked = new URLSearchParams(search).get('tab');
  const row =
    asked === null
      ? (await tabs.query({ active: true, currentWindow: true }))[0]
      : await tabs.get(Number(asked));
  return row?.id === undefined ? null : { id: row.id, title: row.title ?? '', url: row.url ?? '' };
}

/** The language a tab's page is written in, found on this machine by the browser; '' where it cannot tell. */
export async function pageLanguage(tabs: Tabs, id: number): Promise<string> {
  const lang = await tabs.detectLanguage(id).catch(() => 'und');
  return lang === 'und' ? '' : lang;
}
