import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { runnerImport } from 'vite';
import { until } from '../services/children.mjs';
import { findBrowser } from '../services/find-browser.mjs';
import { startSpeech } from '../services/speech.mjs';
import { ROOT } from '../setup/run.mjs';

/** @import { Browser, Page } from 'puppeteer-core' */
/** @import { SpeechOptions } from '../services/speech.mjs' */

/** @param {readonly number[]} values @param {number} share */
export const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

const COLUMNS = ['measure', 'Lectern', 'reference', 'ratio', 'at most'];

/** Prints the head of a table of measures. */
export function printHead() {
  console.log(`| ${COLUMNS.join(' | ')} |\n| --- | ---: | ---: | ---: | ---: |`);
}

/**
 * Prints a measure that is held against a reference of the same run.
 * @param {string} what @param {number} ours @param {number} theirs @param {number} most the greatest ratio @param {string} [unit]
 */
export const printRatio = (what, ours, theirs, most, unit = 'ms') =>
  console.log(
    `| ${what} | ${ours.toFixed(1)} ${unit} | ${theirs.toFixed(1)} ${unit} | ${(ours / theirs).toFixed(2)} | ${most} |`,
  );

/** Prints a measure that has a limit of its own. @param {string} what @param {string} ours @param {string} most */
export const printLimit = (what, ours, most) => console.log(`| ${what} | ${ours} | – | – | ${most} |`);

/** A module of the project, whatever it is written in. @template T @param {string} path @returns {Promise<T>} */
export async function load(path) {
  const { module } = await runnerImport(`${ROOT}${path}`, { configFile: false, logLevel: 'error' });
  return /** @type {T} */ (module);
}

/** @param {Record<string, string>} pages HTML by path */
async function serve(pages) {
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(pages[pathname] ?? '');
  });
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  const address = server.address();
  return { server, origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}` };
}

/** The page of a target that is no tab: a popup, an offscreen document. @param {Browser} browser @param {string} url how it begins */
async function hiddenPage(browser, url) {
  const target = await until(() => browser.targets().find((one) => one.url().startsWith(url)), { what: url });
  return target.asPage();
}

/**
 * A Chromium with Lectern as it was built, the bare extension, pages and silent voices.
 * @param {{ pages: Record<string, string>, speech?: SpeechOptions, args?: readonly string[] }} options `args`: more switches of Chromium
 */
export async function startChromeBench({ pages, speech: speechOptions = {}, args = [] }) {
  const speech = await startSpeech(speechOptions);
  const { server, origin } = await serve(pages);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    env: { ...process.env, ...speech.env, LANGUAGE: 'en_US' },
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--lang=en-US',
      '--window-size=1200,900',
      '--enable-speech-dispatcher',
      ...args,
    ],
  });
  const id = await browser.installExtension(`${ROOT}${process.env['LECTERN_DIST'] ?? 'dist'}/chrome`);
  const own = `chrome-extension://${id}/`;
  return {
    browser,
    speech,
    /** Opens a page in front. @param {string} path */
    open: async (path) => {
      const page = await browser.newPage();
      await page.goto(origin + path, { timeout: 120_000 });
      await page.bringToFront();
      return page;
    },
    /** Clicks the toolbar button of a page and gives the popup. @param {Page} page */
    popup: async (page) => {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The browser did not load Lectern; was it built?');
      const opened = browser.waitForTarget((target) => target.url().startsWith(`${own}src/popup/`));
      await page.triggerExtensionAction(extension);
      return (await opened).asPage();
    },
    /** Lectern's document that speaks. */
    speaker: () => hiddenPage(browser, `${own}src/offscreen/`),
    /** Lectern's worker. */
    worker: async () => {
      const found = () =>
        browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(own));
      const worker = await (await until(found, { what: 'the worker' })).worker();
      if (!worker) throw new Error('The worker is gone.');
      return worker;
    },
    /** A document that can do no more than speak. */
    bareSpeaker: async () => {
      const bare = await browser.installExtension(`${ROOT}scripts/bench/bare-extension`);
      return hiddenPage(browser, `chrome-extension://${bare}/speak.html`);
    },
    close: async () => {
      await browser.close();
      server.close();
      await speech.stop();
    },
  };
}

/** Clicks a button of a popup. @param {Page} popup @param {string} name its accessible name */
export async function press(popup, name) {
  const button = await popup.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button?.click();
}

/**
 * Has a window hold what it speaks from now on, and when each of it began and ended, at the same index; what was
 * cancelled leaves holes. Self-contained, for the page.
 * @typedef {typeof globalThis & { starts: number[], ends: number[], utterances: SpeechSynthesisUtterance[] }} WatchedDocument
 */
export function watchSpeech() {
  // Lectern speaks in a frame of its document.
  const frame = document.querySelector('iframe');
  const { speechSynthesis: synthesis } = /** @type {Window & typeof globalThis} */ (
    frame?.contentWindow ?? window
  );
  const speak = synthesis.speak.bind(synthesis);
  /** @type {{ starts: number[], ends: number[], utterances: SpeechSynthesisUtterance[] }} */
  const watched = { starts: [], ends: [], utterances: [] };
  const now = () => performance.timeOrigin + performance.now();
  synthesis.speak = (utterance) => {
    const nth = watched.utterances.push(utterance) - 1;
    utterance.addEventListener('start', () => {
      watched.starts[nth] = now();
    });
    utterance.addEventListener('end', () => {
      watched.ends[nth] = now();
    });
    speak(utterance);
  };
  Object.assign(globalThis, watched);
}
