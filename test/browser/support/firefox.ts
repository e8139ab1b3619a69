import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { until } from '../../../scripts/services/children.mjs';
import { findBrowser } from '../../../scripts/services/find-browser.mjs';
import { firefoxWindow } from '../../../scripts/services/firefox-window.mjs';
import { firefoxExtension, firefoxPopup, hostOf } from './firefox-extension.ts';
import { pageTab } from './page-surface.ts';
import { strangerProxy } from './stranger-proxy.ts';
import type { LaunchedBrowser, LaunchOptions } from './surface.ts';

const BUILT = resolve(import.meta.dirname, '../../..', process.env['LECTERN_DIST'] ?? 'dist', 'firefox');

/** Everything that is no localhost goes to the proxy, which lets nothing through. */
const preferences = (options: LaunchOptions, proxyPort: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': 'localhost',
  'network.proxy.allow_hijacking_localhost': false,
  'intl.locale.requested': options.uiLanguage ?? 'en-US',
  // The prompts wait half a second before they take a click.
  'security.notification_enable_delay': 0,
  // An extension that is loaded for a test is taken for removed when Firefox ends, and loses all it kept.
  'extensions.webextensions.keepStorageOnUninstall': options.profile !== undefined,
  'extensions.webextensions.keepUuidOnUninstall': options.profile !== undefined,
  ...options.preferences,
});

const start = (options: LaunchOptions, profile: string, proxyPort: number): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !options.headed,
    userDataDir: profile,
    defaultViewport: null,
    env: { ...process.env, ...options.env },
    // Without the access to the browser's own window there are no toolbar, no prompts and no shortcuts.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: preferences(options, proxyPort),
  });

/** Starts Firefox with the extension loaded. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'lectern-firefox-')));
  const proxy = await strangerProxy();
  const browser = await start(options, profile, proxy.port);
  const install = () => browser.installExtension(options.extension ?? BUILT);
  const extensionId = await install();
  const window = await firefoxWindow(browser);
  const baseUrl = `moz-extension://${await hostOf(window, extensionId)}/`;
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return pageTab(page);
  };
  return {
    name: 'firefox',
    extensionId,
    baseUrl,
    open,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      // Puppeteer never hears that an extension's page has loaded.
      page.goto(baseUrl + path).catch(() => undefined);
      const isThere = () =>
        page.evaluate(
          (address) => location.href.startsWith(address) && document.readyState === 'complete',
          baseUrl + path,
        );
      // Asked in the middle of a navigation, the browser answers with an error.
      await until(() => isThere().catch(() => false), { what: `the extension's page ${path}` });
      return pageTab(page);
    },
    openPopup: async (tab) => {
      await tab.bringToFront();
      return firefoxPopup(window, extensionId);
    },
    ...firefoxExtension(window, { id: extensionId, baseUrl, install }),
    strangers: proxy.strangers,
    close: async () => {
      await browser.close();
      proxy.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
