import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { until } from '../../../scripts/services/children.mjs';
import { findBrowser } from '../../../scripts/services/find-browser.mjs';
import { chromeExtension } from './chrome-extension.ts';
import { pageOf, pageTab } from './page-surface.ts';
import { strangerProxy } from './stranger-proxy.ts';
import type { LaunchedBrowser, LaunchOptions } from './surface.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium would ask its maker what the fields of a page's forms are.
  '--disable-features=AutofillServerCommunication',
  // Without it Chromium on Linux has no system voice.
  '--enable-speech-dispatcher',
];

const BUILT = resolve(import.meta.dirname, '../../..', process.env['LECTERN_DIST'] ?? 'dist', 'chrome');

async function start(options: LaunchOptions, profile: string, proxyPort: number): Promise<Browser> {
  const language = options.uiLanguage ?? 'en-US';
  return puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless: !options.headed,
    // Only a pipe may load extensions and press their toolbar buttons.
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: language.replace('-', '_'), ...options.env },
    args: [...ARGS, `--lang=${language}`, '--window-size=1200,900', `--proxy-server=127.0.0.1:${proxyPort}`],
  });
}

/** Starts Chromium with the extension loaded. */
export async function launchChrome(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'lectern-chrome-')));
  const proxy = await strangerProxy();
  const browser = await start(options, profile, proxy.port);
  const install = () => browser.installExtension(options.extension ?? BUILT);
  const extensionId = await install();
  const baseUrl = `chrome-extension://${extensionId}/`;
  const extension = chromeExtension(browser, extensionId, install);
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return pageTab(page);
  };
  return {
    name: 'chrome',
    extensionId,
    baseUrl,
    open,
    openExtensionPage: (path) => open(baseUrl + path),
    openPopup: async (tab) => pageTab(await extension.popup(pageOf(tab))),
    ...extension.calls,
    strangers: proxy.strangers,
    close: async () => {
      await browser.close();
      proxy.close();
      if (!options.profile)
        await until(
          () =>
            rm(profile, { recursive: true, force: true }).then(
              () => true,
              () => false,
            ),
          { what: 'the profile to be free' },
        );
    },
  };
}
