import { readFileSync } from 'node:fs';
import { classicScript } from '../build/bench-script.mjs';
import { launchBrowser, savedPages, servePages } from './corpus-pages.mjs';

/**
 * @typedef {{ kind: string, text: string }} Segment
 * @typedef {{ id: string, title: string, ms: number, segments: Segment[], opened: Segment[], broken: number, error?: string, other: string, otherMs: number }} PageResult
 */

/**
 * Runs the extractor, and another one beside it, on every page of a corpus.
 * @param {string} folder
 * @param {string | undefined} against
 */
export async function openPages(folder, against) {
  const ids = Object.keys(JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8')));
  const script = await classicScript('scripts/bench/extraction-in-page.ts');
  const other = against ? readFileSync(against, 'utf8').replaceAll('export function', 'function') : '';
  const pages = await servePages(savedPages(folder));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    /** @type {PageResult[]} */
    const results = [];
    for (const id of ids) {
      results.push({ id, ...(await runPage(page, `${pages.origin}/${id}`, script, other)) });
      if (results.length % 100 === 0) console.error(`${results.length} of ${ids.length} pages`);
    }
    return { results, lawBreaks: results.filter(({ broken }) => broken > 0).map(({ id }) => id) };
  } finally {
    await browser.close();
    pages.close();
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 * @param {string} script
 * @param {string} other
 * @returns {Promise<Omit<PageResult, 'id'>>}
 */
async function runPage(page, address, script, other) {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  const theirs = /** @type {{ text: string, ms: number }} */ (
    other ? await page.evaluate(otherIn(other)) : { text: '', ms: 0 }
  );
  const ours = /** @type {PageResult} */ (await page.evaluate(`${script};lecternBench()`));
  return { ...ours, other: theirs.text, otherMs: theirs.ms };
}

/** @param {string} other */
const otherIn = (other) =>
  `${other};(() => { const t = performance.now(); const { text } = __P.extract(); return { text, ms: performance.now() - t }; })()`;
