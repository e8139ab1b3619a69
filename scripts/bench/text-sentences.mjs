import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/**
 * @typedef {import('./text.mjs').Row} Row
 * @typedef {{ lang: string, text: string, spans: [number, number][] }} Case
 * @typedef {import('./lectern-text-in-page.ts').LecternText} LecternText
 */

/** The share of cases that must be told exactly, by the name of the file. @type {Record<string, number>} */
const WANTED = { golden: 0.84, hard: 0.97 };

/**
 * How many texts fall into exactly the sentences they should.
 * @param {string} folder
 * @param {string} script
 * @returns {Row[]}
 */
export function measureSentences(folder, script) {
  const world = /** @type {{ LecternText?: LecternText }} */ ({});
  runInNewContext(script, Object.assign(world, { Intl, globalThis: world }));
  const { LecternText: ours } = world;
  if (!ours) throw new Error('the script defines no LecternText');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      /** @type {Case[]} */
      const cases = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const name = file.replace('.json', '');
      const lectern = share(cases, ({ text, lang }) => ours.sentences(text, lang));
      const wanted = WANTED[name] ?? 0;
      return {
        measure: `sentences, ${name}, exact`,
        reference: percent(share(cases, segmenterSpans)),
        lectern: percent(lectern),
        wanted: `≥ ${percent(wanted)}`,
        reached: lectern >= wanted,
      };
    });
}

/** @param {number} part */
const percent = (part) => `${(100 * part).toFixed(1)} %`;

/** @param {readonly Case[]} cases @param {(one: Case) => unknown} spans */
const share = (cases, spans) =>
  cases.filter((one) => JSON.stringify(spans(one)) === JSON.stringify(one.spans)).length / cases.length;

/** @param {Case} one @returns {[number, number][]} */
function segmenterSpans({ text, lang }) {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ segment, index }) => ({ from: index + segment.search(/\S|$/), words: segment.trim() }))
    .filter(({ words }) => words)
    .map(({ from, words }) => [from, from + words.length]);
}
