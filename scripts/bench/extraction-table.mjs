import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {import('./extraction-pages.mjs').PageResult} PageResult
 * @typedef {{ type: string, text: string, with: string[] | null, without: string[] | null }} Truth
 * @typedef {(result: PageResult) => string} Text
 */

/**
 * @param {(segment: PageResult['segments'][number], index: number, title: string) => boolean} keep
 * @param {'segments' | 'opened'} which
 * @returns {Text}
 */
const joined = (keep, which) => (result) =>
  result[which]
    .filter((segment, index) => keep(segment, index, result.title))
    .map(({ text }) => text)
    .join('\n');

/** @type {(segment: { text: string }, index: number, title: string) => boolean} */
const isTitle = ({ text }, index, title) => index === 0 && text === title;

/**
 * The truth of most pages leaves out the title's heading and the captions, which a person wants read, and
 * has the text of closed `details`, which nobody sees: so the text is scored as it is read, and as the
 * truth has it: without title and captions, and with everything opened.
 * @type {Record<string, Text>}
 */
const READINGS = {
  'as read': joined(() => true, 'segments'),
  'no title': joined((segment, index, title) => !isTitle(segment, index, title), 'segments'),
  'as the truth has it': joined(
    (segment, index, title) => segment.kind !== 'caption' && !isTitle(segment, index, title),
    'opened',
  ),
  other: ({ other }) => other.replaceAll('\u00AD', ''),
};

/** @param {string} folder */
async function load(folder) {
  /** @type {Record<string, Truth>} */
  // Readings have no soft hyphens; the scorer would take them for the ends of words.
  const truth = JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8').replaceAll('\u00AD', ''));
  return { truth, scorer: await import(pathToFileURL(`${folder}/scorer.mjs`).href) };
}

/** @param {number[]} numbers */
const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1);

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/**
 * Prints F1 for each type of page and way of reading.
 * @param {string} folder
 * @param {readonly PageResult[]} results
 */
export async function printTable(folder, results) {
  const { truth, scorer } = await load(folder);
  const types = [...new Set(Object.values(truth).map(({ type }) => type))];
  const ways = Object.entries(READINGS).filter(
    ([way]) => way !== 'other' || results.some(({ other }) => other),
  );
  console.log(
    ['type'.padEnd(16), 'pages', 'measure'.padEnd(9), ...ways.map(([way]) => way.padStart(19))].join('  '),
  );
  for (const type of types) {
    const pages = results.filter(({ id }) => truth[id]?.type === type);
    /** @param {string} measure @param {(text: Text) => number} score */
    const row = (measure, score) =>
      console.log(
        [
          type.padEnd(16),
          String(pages.length).padStart(5),
          measure.padEnd(9),
          ...ways.map(([, text]) => score(text).toFixed(4).padStart(19)),
        ].join('  '),
      );
    if (type === 'snippets') row('snippets', (text) => snippetF1(pages, truth, scorer, text));
    else {
      row('4-gram', (text) =>
        mean(pages.map((page) => scorer.pageF1(scorer.shingleMatch(truth[page.id]?.text, text(page))))),
      );
      row('words', (text) => mean(pages.map((page) => scorer.wordF1(text(page), truth[page.id]?.text)[2])));
    }
  }
  console.log(
    `median ms: ${median(results.map(({ ms }) => ms)).toFixed(1)}, other ${median(results.map(({ otherMs }) => otherMs)).toFixed(1)}`,
  );
  const failed = results.filter(({ error }) => error);
  if (failed.length) console.log(`no text: ${failed.map(({ id, error }) => `${id} (${error})`).join(', ')}`);
}

/** @param {PageResult[]} pages @param {Record<string, Truth>} truth @param {{ segCount: (item: Truth | undefined, text: string) => { tp: number, fp: number, fn: number } }} scorer @param {Text} text */
function snippetF1(pages, truth, scorer, text) {
  const counts = pages.map((page) => scorer.segCount(truth[page.id], text(page)));
  const [tp, fp, fn] = /** @type {const} */ (['tp', 'fp', 'fn']).map((name) =>
    counts.reduce((sum, c) => sum + c[name], 0),
  );
  return (2 * (tp ?? 0)) / (2 * (tp ?? 0) + (fp ?? 0) + (fn ?? 0));
}

/**
 * Prints the pages on which the other extractor does better, the worst first.
 * @param {string} folder
 * @param {readonly PageResult[]} results
 * @param {number} count
 */
export async function printWorse(folder, results, count) {
  const { truth, scorer } = await load(folder);
  /** @param {PageResult} page @param {string} text */
  const score = (page, text) => {
    const item = truth[page.id];
    if (item?.type !== 'snippets') return scorer.pageF1(scorer.shingleMatch(item?.text, text));
    const { tp, fp, fn } = scorer.segCount(item, text);
    return (2 * tp) / (2 * tp + fp + fn || 1);
  };
  const ours = READINGS['as the truth has it'] ?? (() => '');
  const rows = results.map((page) => ({
    id: page.id,
    ours: score(page, ours(page)),
    other: score(page, page.other),
  }));
  for (const row of rows.toSorted((a, b) => a.ours - a.other - (b.ours - b.other)).slice(0, count))
    console.log(
      `${row.id.padEnd(16)} ${truth[row.id]?.type.padEnd(14)} ours ${row.ours.toFixed(3)} other ${row.other.toFixed(3)}`,
    );
}
