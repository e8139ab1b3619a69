import type { LaunchedBrowser, Tab } from './surface.ts';

/** The site of all pages that the tests serve. */
export const SITE = '*://localhost/*';

/** Permits the site of the tests' pages without a question. */
export const permitSite = (browser: LaunchedBrowser): Promise<void> => permitPattern(browser, SITE);

/** Permits the sites of a match pattern without a question. */
export async function permitPattern(browser: LaunchedBrowser, pattern: string): Promise<void> {
  await browser.grantSite(pattern);
  if (await browser.hasSite(pattern)) return;
  // Chromium knows of the grant now, and takes it into force when the extension asks.
  const picture = await browser.openExtensionPage('icons/16.png');
  await picture.evaluate((site) => globalThis.chrome.permissions.request({ origins: [site] }), pattern);
  await picture.close();
}

/** Asks the background for a text size, as the popup of that tab does; the site must be permitted. */
export const changeTextSize = (
  browser: LaunchedBrowser,
  tab: Tab,
  change: number | 'reset',
): Promise<unknown> =>
  browser.asExtension(
    async (url, wish) => {
      const [found] = (await globalThis.chrome.tabs.query({})).filter((each) => each.url === url);
      const args = { tabId: found?.id ?? -1, change: wish, level: 'site' };
      return globalThis.chrome.runtime.sendMessage({ to: 'background', method: 'appearance.size', args });
    },
    tab.url(),
    change,
  );
