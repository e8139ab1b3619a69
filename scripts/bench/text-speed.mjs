import { servePages } from './corpus-pages.mjs';

/**
 * @typedef {import('./text.mjs').Row} Row
 * @typedef {{ ms: number, longest: number, segments: number }} Run
 */

/** Runs one extraction and tells how long it took, and how long it kept the page from anything else at a time. */
const OURS = `(async () => {
  const channel = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  channel.port1.onmessage = () => { tick(); channel.port2.postMessage(0); };
  channel.port2.postMessage(0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  longest = 0;
  const started = performance.now();
  const { segments } = await LecternText.extract(document);
  const ms = performance.now() - started;
  tick();
  channel.port1.close();
  return { ms, longest, segments: segments.length };
})()`;

/** About 125 characters, and no two alike. @param {number} i */
const paragraph = (i) =>
  `<p>Ship number ${i} came in with <a href="#c${i}">its cargo</a> dry on day ${i % 365}, and the crew slept until noon.</p>`;

/** @param {number} paragraphs */
const pageOf = (paragraphs) =>
  `<!doctype html><html lang="en"><title>All ships of the year</title><main><h1>All ships of the year</h1>${Array.from({ length: paragraphs }, (_, i) => paragraph(i)).join('\n')}</main>`;

const PAGES = /** @type {Record<string, string>} */ ({ 4000: pageOf(4_000), 40000: pageOf(40_000) });
const TIMES = 3;

/**
 * How extraction does on a page of 5 MB, and how it grows.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ ours: string, reference: string }} scripts
 * @returns {Promise<Row[]>}
 */
export async function measureSpeed(browser, scripts) {
  const pages = await servePages((id) => PAGES[id]);
  /** @param {string} id @param {string} script @param {string} call @returns {Promise<Run>} */
  const best = async (id, script, call) => {
    const runs = [];
    for (let i = 0; i < TIMES; i++) runs.push(await runCold(browser, `${pages.origin}/${id}`, script, call));
    return runs.reduce((a, b) => (b.ms < a.ms ? b : a));
  };
  const small = await best('4000', scripts.ours, OURS);
  const large = await best('40000', scripts.ours, OURS);
  const reference = await best('40000', scripts.reference, 'lecternReference()');
  pages.close();
  return rowsOf(small, large, reference.ms);
}

/** @param {Run} small @param {Run} large @param {number} reference @returns {Row[]} */
function rowsOf(small, large, reference) {
  const growth = large.ms / small.ms;
  return [
    {
      measure: '40,000 paragraphs, 5 MB, ms',
      reference: reference.toFixed(0),
      lectern: large.ms.toFixed(0),
      wanted: `≤ ${(0.4 * reference).toFixed(0)}`,
      reached: large.ms <= 0.4 * reference,
    },
    {
      measure: '  longest block of the page, ms',
      reference: reference.toFixed(0),
      lectern: large.longest.toFixed(0),
      wanted: '≤ 50',
      reached: large.longest <= 50,
    },
    {
      measure: '  time for 10 × the paragraphs',
      reference: '',
      lectern: `${growth.toFixed(1)} ×`,
      wanted: '≤ 11 ×',
      reached: growth <= 11,
    },
  ];
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {string} script
 * @param {string} call
 * @returns {Promise<Run>}
 */
async function runCold(browser, address, script, call) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  await page.evaluate('document.body.offsetHeight');
  await page.evaluate(`${script};0`);
  const run = /** @type {Run} */ (await page.evaluate(call));
  await page.close();
  return run;
}
