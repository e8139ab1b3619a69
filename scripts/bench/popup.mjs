/**
 * Measures how soon the popup is there on a machine with 13,000 system voices: from the start of its script to
 * its first contentful paint and to the Play button with the focus, as the median of 20 openings in a real
 * Chromium. The reference is a page on which Preact draws one button, opened 20 times in between. Needs
 * `npm run build` before it.
 */
import { classicScript } from '../build/bench-script.mjs';
import { median, printHead, printLimit, printRatio, startChromeBench } from './chrome-bench.mjs';

/** @import { Page } from 'puppeteer-core' */
/** Milliseconds after the script's start. @typedef {{ paint: number, ready: number }} Opening */

const OPENINGS = 20;
const voices = Array.from({ length: 13_000 }, (_, index) => ({
  name: `Voice${index}`,
  lang: ['en-US', 'de-DE', 'fr-FR'][index % 3] ?? 'en-US',
}));
const script = await classicScript('scripts/bench/bare-preact-in-page.ts');
const BARE = `<!doctype html><title>Bare</title><body><script type="module">${script}</script>`;

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

const bench = await startChromeBench({ pages: { '/bare.html': BARE }, speech: { voices } });
try {
  /** @type {Opening[]} */ const lectern = [];
  /** @type {Opening[]} */ const bare = [];
  for (let count = 0; count < OPENINGS; count++) {
    const page = await bench.open('/bare.html');
    bare.push(await measure(page));
    const popup = await bench.popup(page);
    lectern.push(await measure(popup));
    await popup.close();
    await page.close();
  }
  /** @param {readonly Opening[]} openings @param {keyof Opening} what */
  const middle = (openings, what) => median(openings.map((one) => one[what]));
  printHead();
  printRatio("the popup's first paint, 13,000 voices", middle(lectern, 'paint'), middle(bare, 'paint'), 2);
  printRatio('its Play button ready for a key', middle(lectern, 'ready'), middle(bare, 'ready'), 2);
  printLimit('the first paint by itself', `${middle(lectern, 'paint').toFixed(0)} ms`, '60 ms');
  printLimit('Play by itself', `${middle(lectern, 'ready').toFixed(0)} ms`, '100 ms');
  printLimit('the first opening', `${lectern[0]?.paint.toFixed(0)} ms`, '100 ms');
} finally {
  await bench.close();
}
