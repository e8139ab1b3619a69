import { readFileSync } from 'node:fs';
import { ROOT } from '../setup/run.mjs';
import { litIn, untilLit, withReader } from './reader.mjs';

/** @import { Page } from 'puppeteer-core' */
/** @import { Reader } from './reader.mjs' */
/** @typedef {[name: string, picture: Uint8Array][]} Pictures by file name without its ending */

/** The seventh sentence of both articles is a good one to look at; English pictures wait for a word of it. */
const STEPS = 6;
const WORD = 'wakes';
const POPUP_WIDTH = 360;
const OPTIONS_WIDTH = 720;
/** The long options page is cut here, in CSS px: all of it would be a large file. */
const TALLEST = 2100;

/** A name as the person reads it. @param {'en' | 'de'} language @param {string} name of the sentence in _locales */
export const word = (language, name) =>
  JSON.parse(readFileSync(`${ROOT}public/_locales/${language}/messages.json`, 'utf8'))[name].message;

/** The document of one of Lectern's own pages, as far as it goes or a picture may. @param {Page} page @param {number} width */
async function whole(page, width) {
  const deviceScaleFactor = width === POPUP_WIDTH ? 1.5 : 1;
  await page.setViewport({ width, height: 300, deviceScaleFactor });
  const height = await page.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  await page.setViewport({ width, height: Math.min(height, TALLEST), deviceScaleFactor });
  return page.screenshot();
}

/** One picture in each of the two colour schemes. @param {Page} page @param {string} name @param {number} width @returns {Promise<Pictures>} */
async function lightAndDark(page, name, width) {
  /** @type {Pictures} */
  const pictures = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    pictures.push([`${name}-${scheme}`, await whole(page, width)]);
  }
  return pictures;
}

/** Starts the reading and goes on to the sentence of the pictures. @param {Reader} reader @param {Page} popup */
async function readOn({ page, language }, popup) {
  await popup.keyboard.press('Enter');
  await untilLit(page, ({ word }) => word !== '', 'the reading to begin');
  for (let step = 0; step < STEPS; step += 1) {
    const before = (await litIn(page)).sentence;
    await popup.click(`::-p-aria([name="${word(language, 'nextSentence')}"])`);
    await untilLit(page, ({ sentence }) => sentence !== before, 'the next sentence');
  }
}

/** The page in the middle of a sentence; the light must not have gone on while the picture was taken. @param {Page} page */
async function readingPicture(page) {
  await untilLit(page, ({ word }) => word === WORD, `the word "${WORD}"`);
  const picture = await page.screenshot();
  if ((await litIn(page)).word !== WORD) throw new Error('The reading went on too fast for the picture.');
  return picture;
}

/** The popup of the tab that is read, as a page: a toolbar's own is cut off where no window is. @param {Reader} reader */
async function popupPage({ browser, base }) {
  const popup = await browser.newPage();
  await popup.goto(`${base}icons/16.png`);
  const { session } = await popup.evaluate(() => chrome.storage.session.get('session'));
  const { tabId } = /** @type {{ active: { tabId: number } }} */ (session).active;
  await popup.goto(`${base}src/popup/index.html?tab=${tabId}`);
  await popup.waitForSelector('[role=combobox]');
  return popup;
}

/** The options as somebody has them who keeps a size for a site. @param {Reader} reader */
async function optionsPage({ browser, base }) {
  const options = await browser.newPage();
  await options.goto(`${base}src/options/index.html`);
  await options.evaluate(() => chrome.storage.local.set({ profiles: { 'example.org': { textSize: 130 } } }));
  await options.waitForSelector('.sites li');
  await options.waitForSelector('.shortcuts div');
  await options.waitForSelector('[role=combobox]');
  return options;
}

/** @returns {Promise<Pictures>} */
export const takePictures = () =>
  withReader('en', async (reader) => {
    const popup = await reader.popup();
    await readOn(reader, popup);
    const reading = await readingPicture(reader.page);
    await popup.click(`::-p-aria([name="${word('en', 'pause')}"])`);
    await popup.waitForSelector(`::-p-aria([name="${word('en', 'play')}"])`);
    return [
      ['reading', reading],
      ...(await lightAndDark(await popupPage(reader), 'popup', POPUP_WIDTH)),
      ...(await lightAndDark(await optionsPage(reader), 'options', OPTIONS_WIDTH)),
    ];
  });

/** @returns {Promise<Pictures>} */
export const takeGermanPictures = () =>
  withReader('de', async (reader) => {
    const popup = await reader.popup();
    await readOn(reader, popup);
    await popup.waitForSelector(`::-p-aria([name="${word('de', 'pause')}"])`);
    return [['popup-german', await whole(await popupPage(reader), POPUP_WIDTH)]];
  });
