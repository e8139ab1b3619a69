import { isAbsolute } from 'node:path';
import puppeteer from 'puppeteer-core';
import { until } from '../services/children.mjs';
import { findBrowser } from '../services/find-browser.mjs';
import { startSpeech } from '../services/speech.mjs';
import { ROOT } from '../setup/run.mjs';
import { serveDemo } from '../start/demo.mjs';

/** @import { Browser, Page } from 'puppeteer-core' */
/** @typedef {{ sentence: string, word: string }} Lit */
/** @typedef {{ language: 'en' | 'de', page: Page, base: string, browser: Browser, popup: () => Promise<Page> }} Reader */

const SIZE = { width: 760, height: 440 };
// As fast as Lectern takes an unknown voice to be, so that the estimated word lies where the voice is.
const MS_PER_CHARACTER = 71;

/** A Chromium with Lectern. @param {string} language @param {Record<string, string>} env */
export async function launch(language, env) {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: language, ...env },
    args: ['--no-first-run', '--disable-gpu', '--enable-speech-dispatcher', '--hide-scrollbars', ...root]
      .concat(`--lang=${language}`)
      .concat(`--window-size=${SIZE.width},${SIZE.height + 90}`),
  });
  const dist = process.env['LECTERN_DIST'] ?? 'dist';
  const id = await browser.installExtension(`${isAbsolute(dist) ? '' : ROOT}${dist}/chrome`);
  return { browser, id };
}

/** Clicks the toolbar button and gives the popup. @param {Browser} browser @param {string} id @param {Page} page */
export async function openPopup(browser, id, page) {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The browser did not load Lectern.');
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().includes(`${id}/src/popup/`));
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  await popup.waitForFunction(() => document.activeElement?.localName === 'button');
  return popup;
}

/**
 * Opens a demo article in a browser with Lectern and a silent voice, and has something done with it.
 * @template T
 * @param {'en' | 'de'} language of the article and of the browser
 * @param {(reader: Reader) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withReader(language, work) {
  const speech = await startSpeech({ msPerCharacter: MS_PER_CHARACTER });
  const demo = await serveDemo(language);
  const { browser, id } = await launch(language, speech.env);
  try {
    const page = await browser.newPage();
    await page.setViewport(SIZE);
    await page.goto(demo.url);
    await page.click('.cookies button');
    const popup = () => openPopup(browser, id, page);
    return await work({ language, page, browser, base: `chrome-extension://${id}/`, popup });
  } finally {
    await browser.close();
    demo.close();
    await speech.stop();
  }
}

/** What is lit up in a page. @param {Page} page @returns {Promise<Lit>} */
export const litIn = (page) =>
  page.evaluate(() => {
    const text = (/** @type {string} */ name) =>
      [...(CSS.highlights.get(name) ?? [])].map(String).join('').replace(/\s+/g, ' ');
    return { sentence: text('lectern-sentence'), word: text('lectern-word') };
  });

/** Waits for what is lit up. @param {Page} page @param {(lit: Lit) => boolean} wanted @param {string} what */
export const untilLit = (page, wanted, what) =>
  until(async () => wanted(await litIn(page)), { what, timeout: 60_000 });
