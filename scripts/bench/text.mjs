/**
 * `npm run bench:text -- <corpus folder>`: measures how well and how fast pages become text, against Readability
 * and Intl.Segmenter on the same pages and cases in the same run, in a real Chromium.
 *
 * The folder (or LECTERN_CORPUS) holds `extraction` (pages/*.html.gz, truth.json, scorer.mjs) and `sentences`
 * (*.json); what is missing is not measured. Page scripts and the network are blocked.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { classicScript } from '../build/bench-script.mjs';
import { installDependencies } from '../setup/dependencies.mjs';
import { launchBrowser } from './corpus-pages.mjs';
import { measureQuality } from './text-quality.mjs';
import { measureSentences } from './text-sentences.mjs';
import { measureSpeed } from './text-speed.mjs';

/** @typedef {{ measure: string, reference: string, lectern: string, wanted: string, reached?: boolean }} Row */

/** @param {readonly Row[]} rows */
function print(rows) {
  const columns = /** @type {const} */ (['measure', 'reference', 'lectern', 'wanted']);
  const cells = rows.map((row) => [
    ...columns.map((column) => row[column]),
    row.reached === undefined ? '' : row.reached ? 'yes' : 'NO',
  ]);
  const table = [[...columns, 'reached'], ...cells];
  const widths = columns.map((_, i) => Math.max(...table.map((line) => line[i]?.length ?? 0)));
  for (const [i, line] of table.entries()) {
    console.log(`| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 7)).join(' | ')} |`);
    if (i === 0) console.log(`| ${[...widths, 7].map((width) => '-'.repeat(width)).join(' | ')} |`);
  }
}

/** @returns {Promise<Row>} */
async function scriptSize() {
  const { length } = gzipSync(await classicScript('src/content/main.ts'));
  const kilobytes = (length / 1000).toFixed(1);
  const measure = 'injected script, KB gz';
  return { measure, reference: '', lectern: kilobytes, wanted: '≤ 45', reached: length <= 45_000 };
}

await installDependencies();
const corpus = process.argv[2] ?? process.env['LECTERN_CORPUS'] ?? '';
const [pages, sentences] = [join(corpus, 'extraction'), join(corpus, 'sentences')];
const scripts = {
  ours: await classicScript('scripts/bench/lectern-text-in-page.ts'),
  reference: await classicScript('scripts/bench/reference-in-page.ts'),
};
const browser = await launchBrowser();
try {
  /** @type {Row[]} */
  const rows = [];
  if (corpus && existsSync(`${pages}/truth.json`))
    rows.push(...(await measureQuality(browser, pages, scripts)));
  else console.log('no saved pages: name the corpus folder as the argument or in LECTERN_CORPUS');
  if (corpus && existsSync(sentences)) rows.push(...(await measureSentences(sentences, scripts.ours)));
  rows.push(...(await measureSpeed(browser, scripts)), await scriptSize());
  print(rows);
} finally {
  await browser.close();
}
