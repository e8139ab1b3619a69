/**
 * Measures the sentence splitter on a folder of cases: every *.json in it holds an array of
 * `{ id, lang, text, spans: [start, end][] }`.
 *
 *   node scripts/bench/sentences.mjs <folder> [--failures]
 *
 * The folder can also be named by LECTERN_CORPUS. Without one nothing is measured.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * @typedef {{ id: number, lang: string, text: string, spans: [number, number][] }} Case
 * @typedef {import('../../src/shared/reading.ts').Span} Span
 * @typedef {typeof import('../../src/shared/sentences/split-sentences.ts')} Splitter
 */

const SPLITTER = fileURLToPath(new URL('../../src/shared/sentences/split-sentences.ts', import.meta.url));

/** @returns {Promise<Splitter['splitSentences']>} */
async function loadSplitter() {
  const { module } = await runnerImport(SPLITTER, { configFile: false, logLevel: 'error' });
  return /** @type {Splitter} */ (module).splitSentences;
}

/** Offsets where sentences end, without the end of the text. @param {readonly (readonly [number, number])[]} spans */
const boundaries = (spans) => new Set(spans.slice(0, -1).map(([, end]) => end));

/**
 * @param {Case} example
 * @param {readonly Span[]} found
 */
function score(example, found) {
  const spans = found.map(({ start, end }) => /** @type {[number, number]} */ ([start, end]));
  const got = boundaries(spans);
  const wanted = boundaries(example.spans);
  const hits = [...got].filter((offset) => wanted.has(offset)).length;
  const exact = JSON.stringify(spans) === JSON.stringify(example.spans);
  return { example, spans, exact, hits, got: got.size, wanted: wanted.size };
}

/** @param {string} text @param {readonly (readonly [number, number])[]} spans */
const shown = (text, spans) => spans.map(([start, end]) => text.slice(start, end)).join(' | ');

/** @param {string} name @param {ReturnType<typeof score>[]} scores */
function report(name, scores) {
  /** @param {'hits' | 'got' | 'wanted'} field */
  const sum = (field) => scores.reduce((total, one) => total + one[field], 0);
  const exact = scores.filter((one) => one.exact).length;
  const f1 = (2 * sum('hits')) / (sum('got') + sum('wanted'));
  const share = ((100 * exact) / scores.length).toFixed(1);
  console.log(`${name}: ${exact} of ${scores.length} exact (${share} %), boundary F1 ${f1.toFixed(4)}`);
}

/** @param {ReturnType<typeof score>} failure */
function show({ example, spans }) {
  console.log(`  ${example.lang} ${example.id}\n    got    ${shown(example.text, spans)}`);
  console.log(`    wanted ${shown(example.text, example.spans)}`);
}

const [folder = process.env['LECTERN_CORPUS']] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));
if (folder === undefined || !existsSync(folder)) {
  console.log('No corpus: name its folder as the argument or in LECTERN_CORPUS. Nothing was measured.');
} else {
  const splitSentences = await loadSplitter();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    /** @type {Case[]} */
    const cases = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const scores = cases.map((example) => score(example, splitSentences(example.text, example.lang)));
    report(file, scores);
    if (process.argv.includes('--failures')) scores.filter((one) => !one.exact).forEach(show);
  }
}
