import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { pressInWindow } from '../services/firefox-keys.mjs';
import { firefoxWindow } from '../services/firefox-window.mjs';
import { ROOT } from '../setup/run.mjs';

/** @import { Browser, Page } from 'puppeteer-core' */
/** @typedef {{ path: string, family: 'chrome' | 'firefox', headless: boolean, env: Record<string, string>, url: string }} OpenOptions */

/** @param {OpenOptions} options @returns {Promise<Browser>} */
function launch({ path, family, headless, env }) {
  const common = { executablePath: path, headless, defaultViewport: null, env: { ...process.env, ...env } };
  if (family === 'firefox')
    return puppeteer.launch({ ...common, browser: 'firefox', args: ['--remote-allow-system-access'] });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = ['--no-first-run', '--enable-speech-dispatcher', ...root];
  return puppeteer.launch({ ...common, pipe: true, enableExtensions: true, args });
}

/** Clicks the toolbar button and then Play, which has the focus. @param {Browser} browser @param {string} id @param {Page} page */
async function clickPlay(browser, id, page) {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The browser did not load Lectern.');
  const base = `chrome-extension://${id}/src/popup/`;
  const opened = browser.waitForTarget((target) => target.url().startsWith(base));
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  await popup.waitForFunction(() => document.activeElement?.localName === 'button');
  await popup.keyboard.press('Enter');
}

/** Presses Lectern's own shortcut. @param {Browser} browser */
async function pressShortcut(browser) {
  const { commands } = JSON.parse(await readFile(`${ROOT}dist/firefox/manifest.json`, 'utf8'));
  const keys = commands['play-pause'].suggested_key.default.split('+');
  await pressInWindow(await firefoxWindow(browser), keys);
}

/**
 * Follows the reading by what is lit up in the page.
 * @param {Page} page
 * @param {(sentence: string) => void} onSentence
 * @returns {Promise<{ error?: string }>} when nothing is lit up any more
 */
async function follow(page, onSentence) {
  let last = '';
  let dark = Date.now();
  const lit = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('lectern-sentence') ?? [])]
        .map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString().replace(/\s+/g, ' ').trim();
        })
        .join(''),
    );
  for (;;) {
    const sentence = await lit().catch(() => undefined);
    if (sentence === undefined) return {};
    if (sentence !== '') dark = Date.now();
    if (sentence !== '' && sentence !== last) onSentence(sentence);
    last = sentence || last;
    const patience = last === '' ? 30_000 : 1500;
    if (Date.now() - dark > patience) return last === '' ? { error: 'nothing was spoken within 30 s.' } : {};
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/**
 * Opens the browser with Lectern on a page, and starts the reading as a person does.
 * @param {OpenOptions} options
 */
export async function openLectern(options) {
  const browser = await launch(options);
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  const id = await browser.installExtension(`${ROOT}dist/${options.family}`);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(options.url);
  await page.bringToFront();
  if (options.family === 'firefox') await pressShortcut(browser);
  else await clickPlay(browser, id, page);
  return {
    follow: (/** @type {(sentence: string) => void} */ onSentence) => follow(page, onSentence),
    closed,
    close: () => (browser.connected ? browser.close() : Promise.resolve()),
  };
}
