import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { until } from '../services/children.mjs';
import { word } from './pictures.mjs';
import { launch, openPopup } from './reader.mjs';

/** @import { Browser, Page } from 'puppeteer-core' */

/**
 * What is to be seen in a picture.
 * @typedef {object} Shot
 * @property {string} name
 * @property {string} page
 * @property {number} [width] in CSS px
 * @property {number} [height]
 * @property {Record<string, string>} [media]
 * @property {readonly string[]} [clicks] selectors of what is clicked
 * @property {readonly string[]} [keys] that are pressed
 */

/** @type {readonly Shot[]} */
const SHOTS = [
  { name: 'newspaper', page: 'newspaper' },
  {
    name: 'newspaper-changed',
    page: 'newspaper',
    clicks: ['main > p:nth-of-type(5)', 'aside section:nth-of-type(2) p'],
  },
  { name: 'newspaper-keyboard', page: 'newspaper', keys: ['Tab', 'ArrowDown', 'ArrowDown'], height: 560 },
  {
    name: 'newspaper-dark',
    page: 'newspaper',
    media: { 'prefers-color-scheme': 'dark' },
    clicks: ['main > p:nth-of-type(5)'],
  },
  {
    name: 'newspaper-forced-colours',
    page: 'newspaper',
    media: { 'forced-colors': 'active' },
    clicks: ['main > p:nth-of-type(5)'],
  },
  {
    name: 'newspaper-narrow',
    page: 'newspaper',
    width: 320,
    height: 640,
    clicks: ['main > p:nth-of-type(2)'],
  },
  { name: 'forum', page: 'forum' },
  { name: 'documentation', page: 'documentation' },
  { name: 'hebrew', page: 'hebrew', height: 560 },
  { name: 'listing', page: 'listing' },
];

const FOLDER = new URL('./gallery/', import.meta.url);

async function servePages() {
  const server = createServer(async (request, response) => {
    const name = /^\/(\w+)(?:\.(html|css))$/.exec(request.url ?? '');
    if (!name) return void response.writeHead(404).end();
    const type = name[2] === 'css' ? 'text/css' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type });
    response.end(await readFile(new URL(`.${name[0]}`, FOLDER)));
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `http://localhost:${port}`, server };
}

/** Has it shown what will be read, as a person does. @param {Browser} browser @param {string} id @param {Page} page */
async function showParts(browser, id, page) {
  const popup = await openPopup(browser, id, page);
  await popup.click('details.more summary');
  // It closes itself, before or after the browser has confirmed the click.
  await popup.click(`::-p-aria([name="${word('en', 'showParts')}"])`).catch(() => undefined);
  await page.waitForSelector('lectern-outline');
  await page.bringToFront();
  await until(() => page.evaluate(() => document.hasFocus()), { what: 'the focus' });
}

/** The rules of all sites. @param {Browser} browser @param {string} id */
async function rulesIn(browser, id) {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(id),
  );
  const worker = await target.worker();
  const read = () =>
    chrome.storage.local.get('readRules').then(({ readRules }) => JSON.stringify(readRules ?? {}));
  return { read: () => worker?.evaluate(read) };
}

/** @param {Page} page @param {string} selector */
async function clickOn(page, selector) {
  const place = await page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right, top } = range.getBoundingClientRect();
    return { x: (left + right) / 2, y: top + 8 };
  });
  await page.mouse.click(place.x, place.y);
  // Away from what was clicked, which is marked while the pointer is there.
  await page.mouse.move(2, 2);
}

/** @param {Browser} browser @param {string} id @param {string} origin @param {Shot} shot */
async function take(
  browser,
  id,
  origin,
  { page: name, width = 1080, height = 1000, media = {}, clicks = [], keys = [] },
) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const session = await page.createCDPSession();
  const features = Object.entries(media).map(([feature, value]) => ({ name: feature, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.goto(`${origin}/${name}.html`);
  await showParts(browser, id, page);
  const rules = await rulesIn(browser, id);
  for (const selector of clicks) {
    const before = await rules.read();
    await clickOn(page, selector);
    await until(async () => (await rules.read()) !== before, { what: `the rule for ${selector}` });
  }
  for (const key of keys) await page.keyboard.press(/** @type {'Tab'} */ (key));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const picture = await page.screenshot();
  for (const _ of clicks) {
    const before = await rules.read();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until(async () => (await rules.read()) !== before, { what: 'the rule to go' });
  }
  await page.close();
  return picture;
}

/** The pictures of what will be read of pages of many kinds. @returns {Promise<[name: string, picture: Uint8Array][]>} */
export async function takeGallery() {
  const { origin, server } = await servePages();
  const { browser, id } = await launch('en', {});
  try {
    /** @type {[name: string, picture: Uint8Array][]} */
    const pictures = [];
    for (const shot of SHOTS) pictures.push([shot.name, await take(browser, id, origin, shot)]);
    return pictures;
  } finally {
    await browser.close();
    server.close();
  }
}
