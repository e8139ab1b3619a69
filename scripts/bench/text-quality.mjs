import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { savedPages, servePages } from './corpus-pages.mjs';

/**
 * @typedef {import('./text.mjs').Row} Row
 * @typedef {{ type: string, text: string, with: string[] | null, without: string[] | null }} Truth
 * @typedef {{ text: string, ms: number }} Told
 * @typedef {{ id: string, ours: Told, reference: Told }} Result
 * @typedef {{ ours: string, reference: string }} Scripts
 * @typedef {(results: readonly Result[], which: 'ours' | 'reference') => number} Score
 */

const OURS = `(async () => {
  const started = performance.now();
  const { segments } = await LecternText.extract(document);
  return { ms: performance.now() - started, text: segments.map(({ text }) => text).join('\\n') };
})()`;

/** @param {readonly number[]} numbers */
const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1);

/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/**
 * How much of what should be read is read, and how soon, on every saved page.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} folder
 * @param {Scripts} scripts
 * @returns {Promise<Row[]>}
 */
export async function measureQuality(browser, folder, scripts) {
  /** @type {Record<string, Truth>} */
  // Readings have no soft hyphens; the scorer would take them for the ends of words.
  const truth = JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8').replaceAll('\u00AD', ''));
  const scorer = await import(pathToFileURL(`${folder}/scorer.mjs`).href);
  const results = await runAll(browser, folder, Object.keys(truth), scripts);
  return [...rowsOf(results, truth, scorer), speedRow(results)];
}

/** @param {readonly Result[]} results @param {Record<string, Truth>} truth @param {any} scorer @returns {Row[]} */
function rowsOf(results, truth, scorer) {
  /** @param {(type: string) => boolean} wanted */
  const pagesOf = (wanted) => results.filter(({ id }) => wanted(truth[id]?.type ?? ''));
  /** @type {Score} */
  const grams = (pages, which) =>
    mean(pages.map((page) => scorer.pageF1(scorer.shingleMatch(truth[page.id]?.text, page[which].text))));
  /** @type {Score} */
  const words = (pages, which) =>
    mean(pages.map((page) => scorer.wordF1(page[which].text, truth[page.id]?.text)[2]));
  /** @type {Score} */
  const snippets = (pages, which) => {
    const counts = pages.map((page) => scorer.segCount(truth[page.id], page[which].text));
    const [tp, fp, fn] = ['tp', 'fp', 'fn'].map((name) => counts.reduce((sum, c) => sum + c[name], 0));
    return (2 * tp) / (2 * tp + fp + fn);
  };
  const others = [...new Set(Object.values(truth).map(({ type }) => type))].filter(
    (type) => type !== 'article' && type !== 'snippets',
  );
  return [
    row(
      'articles, word 4-gram F1',
      pagesOf((type) => type === 'article'),
      grams,
      0.025,
    ),
    row(
      'other page types, word F1',
      pagesOf((type) => others.includes(type)),
      words,
      0.03,
    ),
    ...others.map((other) =>
      row(
        `  ${other}`,
        pagesOf((type) => type === other),
        words,
      ),
    ),
    row(
      'snippets, F1',
      pagesOf((type) => type === 'snippets'),
      snippets,
      0.035,
    ),
  ];
}

/**
 * @param {string} measure @param {readonly Result[]} pages @param {Score} score @param {number} [more]
 * @returns {Row}
 */
function row(measure, pages, score, more) {
  const [reference, ours] = [score(pages, 'reference'), score(pages, 'ours')];
  const [theirs, lectern] = [reference.toFixed(4), ours.toFixed(4)];
  if (more === undefined) return { measure, reference: theirs, lectern, wanted: '' };
  const wanted = `≥ ${(reference + more).toFixed(4)}`;
  return { measure, reference: theirs, lectern, wanted, reached: ours >= reference + more };
}

/** @param {readonly Result[]} results @returns {Row} */
function speedRow(results) {
  const reference = median(results.map(({ reference: { ms } }) => ms));
  const ours = median(results.map(({ ours: { ms } }) => ms));
  return {
    measure: 'median page, cold, ms',
    reference: reference.toFixed(1),
    lectern: ours.toFixed(1),
    wanted: `≤ ${(reference / 2).toFixed(1)}`,
    reached: ours <= reference / 2,
  };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} folder
 * @param {readonly string[]} ids
 * @param {Scripts} scripts
 */
async function runAll(browser, folder, ids, scripts) {
  const pages = await servePages(savedPages(folder));
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  /** @type {Result[]} */
  const results = [];
  for (const id of ids) {
    const address = `${pages.origin}/${id}`;
    const reference = await runCold(page, address, scripts.reference, 'lecternReference()');
    results.push({ id, reference, ours: await runCold(page, address, scripts.ours, OURS) });
    if (results.length % 100 === 0) console.error(`${results.length} of ${ids.length} pages`);
  }
  await page.close();
  pages.close();
  return results;
}

/**
 * Loads a page as a person has it before them, laid out, and runs a script in it for the first time.
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 * @param {string} script
 * @param {string} call
 * @returns {Promise<Told>}
 */
async function runCold(page, address, script, call) {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await page.evaluate('document.body?.offsetHeight');
  await page.evaluate(`${script};0`);
  return /** @type {Told} */ (await page.evaluate(call));
}
