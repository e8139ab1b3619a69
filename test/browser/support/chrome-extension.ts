import type { Browser, Page, Target } from 'puppeteer-core';
import { until } from '../../../scripts/services/children.mjs';
import type { LaunchedBrowser, Plain, StorageArea } from './surface.ts';

/** What can be asked of the extension itself. */
type ExtensionCalls = Pick<
  LaunchedBrowser,
  | 'asExtension'
  | 'grantSite'
  | 'hasSite'
  | 'stored'
  | 'store'
  | 'stopBackground'
  | 'backgroundRuns'
  | 'update'
>;

/**
 * A picture of the extension in a tab behind the others: the extension's storage and permissions can be
 * read there without waking its worker and without running any of its code.
 */
async function backRoom(browser: Browser, baseUrl: string): Promise<Page> {
  const page = await browser.newPage({ background: true });
  await page.goto(`${baseUrl}icons/16.png`);
  return page;
}

const workerOf = (browser: Browser, baseUrl: string) =>
  browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(baseUrl));

/** Lets the worker end as the browser ends an idle one: it starts again when something happens, perhaps at once. */
async function stopWorker(browser: Browser, baseUrl: string) {
  const target = workerOf(browser, baseUrl);
  if (!target) return;
  const stopped = async () => {
    // A worker that is in the middle of an event may outlive the first request.
    if (browser.targets().includes(target)) await (await target.worker())?.close().catch(() => undefined);
    return !browser.targets().includes(target);
  };
  await until(stopped, { what: 'the service worker to end', every: 100 });
}

interface DeveloperPrivate {
  readonly updateExtensionConfiguration: (change: {
    extensionId: string;
    hostAccess: string;
  }) => Promise<void>;
  readonly addHostPermission: (id: string, site: string) => Promise<void>;
}

/**
 * Allows a site in chrome://extensions, where the person could do it too. The extension gets it when it
 * asks for it next, and then nobody is asked.
 */
async function allowSite(browser: Browser, id: string, pattern: string) {
  const page = await browser.newPage({ background: true });
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId, site) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
      await developerPrivate.addHostPermission(extensionId, site);
    },
    id,
    pattern,
  );
  await page.close();
}

/** The extension in a running Chromium. */
export function chromeExtension(browser: Browser, id: string, install: () => Promise<unknown>) {
  const baseUrl = `chrome-extension://${id}/`;
  let room: Promise<Page> | undefined;
  const inside = async <Args extends readonly Plain[], T>(
    work: (...args: Args) => Promise<T>,
    ...args: Args
  ) => {
    room ??= backRoom(browser, baseUrl);
    return (await room).evaluate(work as (...given: readonly Plain[]) => Promise<T>, ...args) as Promise<T>;
  };
  const calls: ExtensionCalls = {
    asExtension: inside,
    grantSite: async (pattern) => {
      await allowSite(browser, id, pattern);
      await inside((site) => chrome.permissions.request({ origins: [site] }), pattern);
    },
    hasSite: (pattern) => inside((site) => chrome.permissions.contains({ origins: [site] }), pattern),
    stored: (area, key) =>
      inside(async (where: StorageArea, name) => (await chrome.storage[where].get(name))[name], area, key),
    store: (area, items) =>
      inside((where: StorageArea, what) => chrome.storage[where].set(what), area, items),
    stopBackground: () => stopWorker(browser, baseUrl),
    backgroundRuns: async () => workerOf(browser, baseUrl) !== undefined,
    update: async () => {
      const before = workerOf(browser, baseUrl);
      await install();
      room = undefined;
      const isNew = () => ![undefined, before].includes(workerOf(browser, baseUrl));
      await until(isNew, { what: 'the worker of the updated extension' });
    },
  };
  return { calls, popup: (page: Page) => popup(browser, id, page) };
}

/** Clicks the toolbar button of a tab and gives the popup's page, once it has drawn itself. */
async function popup(browser: Browser, id: string, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not there (did the browser refuse to load it?).');
  await page.bringToFront();
  // The popup of a test before may still be closing.
  const closing = new Set(browser.targets());
  const isPopup = (target: Target) =>
    !closing.has(target) &&
    target.url().startsWith(`chrome-extension://${id}/`) &&
    target.url().includes('popup');
  const opened = browser.waitForTarget(isPopup, { timeout: 10_000 });
  await page.triggerExtensionAction(extension);
  const surface = await (await opened).asPage();
  await surface.waitForFunction(() => document.hasFocus() && document.activeElement?.localName === 'button');
  return surface;
}
