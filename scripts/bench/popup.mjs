/**
 * Measures how soon the popup is there on a machine with 13,000 system voices: from the start of its script to
 * its first contentful paint and to the Play button with the focus, as the median of 20 openings in a real
 * Chromium. The reference is a page whose script makes one button and focuses it, opened 20 times in between.
 * Needs `npm run build` before it.
 */
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../services/find-browser.mjs';
import { startSpeech } from '../services/speech.mjs';
import { ROOT } from '../setup/run.mjs';

/** @import { Browser, Page } from 'puppeteer-core' */
/** Milliseconds after the script's start. @typedef {{ paint: number, ready: number }} Opening */

const OPENINGS = 20;
const voices = Array.from({ length: 13_000 }, (_, index) => ({
  name: `Voice${index}`,
  lang: ['en-US', 'de-DE', 'fr-FR'][index % 3] ?? 'en-US',
}));
const BARE = `<!doctype html><title>Bare</title><script type="module">
  document.body.append(document.createElement('button'));
  document.querySelector('button').textContent = 'Play';
  document.querySelector('button').focus();
</script>`;

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @param {Page} page @returns {Promise<Opening>} */
const measure = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const focused = () => document.activeElement?.localName === 'button';
    while (paint() === undefined || !focused()) await frame();
    // Module scripts start when the document has been parsed.
    const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (
      performance.getEntriesByType('navigation')
    );
    const start = navigation?.domInteractive ?? Number.NaN;
    return { paint: (paint() ?? Number.NaN) - start, ready: performance.now() - start };
  });

/** Clicks the toolbar button, measures the popup and closes it. @param {Browser} browser @param {string} id @param {Page} page */
async function openPopup(browser, id, page) {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The browser did not load Lectern; was it built?');
  const opened = browser.waitForTarget((target) =>
    target.url().startsWith(`chrome-extension://${id}/src/popup/`),
  );
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  const times = await measure(popup);
  await popup.close();
  return times;
}

/** @param {string} name @param {readonly Opening[]} lectern @param {readonly Opening[]} bare */
function print(name, lectern, bare) {
  for (const what of /** @type {const} */ (['paint', 'ready'])) {
    const ours = median(lectern.map((one) => one[what]));
    const theirs = median(bare.map((one) => one[what]));
    const ratio = (ours / theirs).toFixed(2);
    console.log(`${name}, ${what}: ${ours.toFixed(0)} ms, bare page ${theirs.toFixed(0)} ms, ratio ${ratio}`);
  }
}

const speech = await startSpeech({ voices });
const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(BARE));
await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
const address = server.address();
const url = `http://localhost:${typeof address === 'object' ? address?.port : ''}/`;
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome'),
  pipe: true,
  enableExtensions: true,
  env: { ...process.env, ...speech.env },
  args: ['--no-sandbox', '--no-first-run', '--enable-speech-dispatcher'],
});
try {
  const id = await browser.installExtension(`${ROOT}${process.env['LECTERN_DIST'] ?? 'dist'}/chrome`);
  const page = await browser.newPage();
  /** @type {Opening[]} */ const lectern = [];
  /** @type {Opening[]} */ const bare = [];
  for (let count = 0; count < OPENINGS; count++) {
    await page.goto(url);
    await page.bringToFront();
    bare.push(await measure(page));
    lectern.push(await openPopup(browser, id, page));
  }
  print('popup', lectern, bare);
  console.log(
    `the first opening: paint ${lectern[0]?.paint.toFixed(0)} ms, ready ${lectern[0]?.ready.toFixed(0)} ms`,
  );
} finally {
  await browser.close();
  server.close();
  await speech.stop();
}
