import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../services/find-browser.mjs';

/**
 * @typedef {{ kind: string, text: string }} Segment
 * @typedef {{ id: string, title: string, ms: number, segments: Segment[], opened: Segment[], broken: number, error?: string, other: string, otherMs: number }} PageResult
 */

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
/** The extractor as one script that needs nothing. */
async function bundle() {
  const entry = new URL('extraction-in-page.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('vite gave no output');
  return output.output[0].code;
}

/**
 * Runs the extractor, and another one beside it, on every page of a corpus.
 * @param {string} folder
 * @param {string | undefined} against
 */
export async function openPages(folder, against) {
  const ids = Object.keys(JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8')));
  const script = await bundle();
  const other = against ? readFileSync(against, 'utf8').replaceAll('export function', 'function') : '';
  const pages = await servePages(folder);
  const browser = await puppeteer.launch({ executablePath: findBrowser('chrome'), args: ARGUMENTS });
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
 * Serves the saved pages; the policy keeps the browser from asking for anything else.
 * @param {string} folder
 */
async function servePages(folder) {
  const server = createServer(({ url }, response) => {
    const path = `${folder}/pages/${(url ?? '').slice(1)}.html.gz`;
    // A page that sends its reader elsewhere stays: 204 means that nothing new is shown.
    if (!existsSync(path)) return void response.writeHead(204).end();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
    response.end(gunzipSync(readFileSync(path)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
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
