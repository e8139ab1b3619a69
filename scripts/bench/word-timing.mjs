/**
 * Measures the estimated word times against espeak-ng's exact ones: 200 sentences each in German and English, after
 * ten sentences of learning. Learning goes on, as in a reading; the last column is what the ten alone give.
 *
 *   node scripts/bench/word-timing.mjs [folder]
 *
 * The folder (or LECTERN_CORPUS) holds the extraction corpus, pages/*.html.gz; without one the demo's pages are
 * taken. Of each language's pages, in the order of their names, the 1st, 3rd, 5th … are measured; the weights in
 * src/speech/words were found on the others. Needs python3 and libespeak-ng.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { runnerImport } from 'vite';

/** @typedef {{ words: [number, number][], ms: number }} Exact */

const LESSONS = 10;
const SENTENCES = 200;
const PER_PAGE = 12;
const VOICES = { de: 'de', en: 'en-us' };
// Words a minute of espeak-ng: 170 is speech-dispatcher's usual one, and 254 is what Chromium's rate 2 becomes there.
const RATES = {
  'rate 0.5 (half as fast)': [0.5, 85],
  'rate 1': [1, 170],
  'rate 2 (twice as fast)': [2, 340],
  'rate 2 (Chromium on Linux)': [2, 254],
};

/** @template T @param {string} path @returns {Promise<T>} */
const load = async (path) => {
  const url = fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
  const { module } = await runnerImport(url, { configFile: false, logLevel: 'error' });
  return /** @type {T} */ (module);
};
/** @type {typeof import('../../src/shared/sentences/split-sentences.ts')} */
const { splitSentences } = await load('shared/sentences/split-sentences.ts');
/** @type {typeof import('../../src/speech/spoken-text/spoken-text.ts')} */
const { spokenText } = await load('speech/spoken-text/spoken-text.ts');
/** @type {typeof import('../../src/speech/words/estimate-words.ts')} */
const { estimateWords } = await load('speech/words/estimate-words.ts');
/** @type {typeof import('../../src/speech/words/features.ts')} */
const { FeatureCount } = await load('speech/words/features.ts');
/** @type {typeof import('../../src/speech/words/pace.ts')} */
const { Pace } = await load('speech/words/pace.ts');

/** @param {string} folder @returns {string[]} the pages' HTML */
function pagesOf(folder) {
  const pages = [join(folder, 'pages'), join(folder, 'extraction', 'pages')].find(existsSync);
  if (folder && pages)
    return readdirSync(pages)
      .sort()
      .map((name) => gunzipSync(readFileSync(join(pages, name))).toString());
  console.log(
    'no corpus folder given (argument or LECTERN_CORPUS): measured on the few sentences of the demo',
  );
  return ['de', 'en'].map((name) => readFileSync(new URL(`../demo/${name}.html`, import.meta.url), 'utf8'));
}

const ENTITIES = /** @type {Record<string, string>} */ ({
  ...{
    amp: '&',
    quot: '"',
    nbsp: ' ',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
  },
  ...{ ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', bdquo: '„', hellip: '…' },
});

/** @param {string} html */
const plain = (html) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
      code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? ' '),
    )
    .replace(/\s+/g, ' ')
    .trim();

/** @param {string} html @param {string} lang */
function sentencesOf(html, lang) {
  if (/<html[^>]*\slang=["']?(\w\w)/i.exec(html)?.[1]?.toLowerCase() !== lang) return [];
  const paragraphs = [...html.matchAll(/<p(?:\s[^>]*)?>([\s\S]*?)<\/p>/gi)].map(([, text]) =>
    plain(text ?? ''),
  );
  return paragraphs
    .filter((text) => text.length >= 80 && !/[{}<>\\]/.test(text))
    .flatMap((text) => splitSentences(text, lang).map(({ start, end }) => text.slice(start, end).trim()))
    .filter((text) => text.length >= 20 && text.length <= 300)
    .slice(0, PER_PAGE)
    .map((text) => spokenText(text, lang).text);
}

/** Evenly out of all. @param {string[]} all @param {number} count */
const spread = (all, count) =>
  all.length <= count
    ? all
    : Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] ?? '');

/** @param {string[]} sentences @param {string} voice @param {number} wpm @returns {Exact[] | undefined} */
function speak(sentences, voice, wpm) {
  const program = fileURLToPath(new URL('./espeak-words.py', import.meta.url));
  const input = sentences.map((text) => JSON.stringify([voice, wpm, text])).join('\n');
  const { status, stdout } = spawnSync('python3', [program], { input, maxBuffer: 2 ** 28, encoding: 'utf8' });
  return status === 0
    ? stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : undefined;
}

/** Errors in ms of one sentence's words. @param {string} text @param {string} lang @param {Exact} exact */
function errors(text, lang, exact, pace = new Pace()) {
  /** @type {Map<number, number>} */
  const times = new Map();
  const offsets = [0];
  for (const char of text) offsets.push((offsets.at(-1) ?? 0) + char.length);
  for (const [at, ms] of exact.words) {
    const offset = offsets[at] ?? -1;
    if (!times.has(offset)) times.set(offset, ms);
  }
  return estimateWords(text, lang, pace).flatMap(({ start, at }) => {
    const time = times.get(start);
    return time === undefined ? [] : [Math.abs(time - at)];
  });
}

/** @param {number[]} list @param {number} share */
const quantile = (list, share) =>
  Math.round([...list].sort((a, b) => a - b)[Math.floor(share * list.length)] ?? Number.NaN);

/**
 * @param {string[]} sentences @param {string} lang @param {Exact[]} exact @param {number} rate
 * @param {number} lessons how many sentences it learns from
 */
function measure(sentences, lang, exact, rate, lessons) {
  const pace = new Pace().slower(1 / rate);
  /** @type {number[]} */
  const found = [];
  sentences.forEach((text, i) => {
    const one = exact[i];
    if (!one) return;
    if (i >= LESSONS) found.push(...errors(text, lang, one, pace));
    if (i < lessons) pace.learn(new FeatureCount(text, lang).whole(), one.ms / 1000);
  });
  return found;
}

const pages = pagesOf(process.argv[2] ?? process.env['LECTERN_CORPUS'] ?? '');
/** @param {string} lang the language's sentences that the weights were not found on */
const measured = (lang) =>
  pages
    .map((html) => sentencesOf(html, lang))
    .filter(({ length }) => length > 0)
    .filter((_, i) => i % 2 === 0)
    .flat();
console.log(
  '| language | voice at | sentences | words | median error | 95th percentile | of ten lessons alone |',
);
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
for (const [lang, voice] of Object.entries(VOICES)) {
  const sentences = spread(measured(lang), LESSONS + SENTENCES);
  for (const [name, [rate = 1, wpm = 170]] of Object.entries(RATES)) {
    const exact = speak(sentences, voice, wpm);
    if (!exact) {
      console.log(
        'word timing skipped: it needs python3 and libespeak-ng (Debian: apt-get install espeak-ng)',
      );
      process.exit();
    }
    const found = measure(sentences, lang, exact, rate, Number.POSITIVE_INFINITY);
    const ten = measure(sentences, lang, exact, rate, LESSONS);
    const figures = [quantile(found, 0.5), quantile(found, 0.95), quantile(ten, 0.95)].join(' ms | ');
    console.log(`| ${lang} | ${name} | ${sentences.length - LESSONS} | ${found.length} | ${figures} ms |`);
  }
}
