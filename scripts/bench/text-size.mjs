/**
 * Measures what a text size costs a page of 20,000 texts, in Chromium and Firefox, as medians of milliseconds (or of
 * CPU seconds) beside their references in the same run. The engine runs in the page itself, without an extension
 * around it. Applying and changing a size are held against one forced style and layout of the page after a change of
 * its root font size; growth against a page of a tenth; the rest against the same without Lectern.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../services/find-browser.mjs';
import { ROOT } from '../setup/run.mjs';

/** @import { Browser, Page } from 'puppeteer-core' */

const TIMES = 5;
const MANY = 20_000;

/** Five texts, one inside the other and beside each other. @param {number} i */
const block = (i) =>
  `<section class="b${i % 7}"><h3>Ship ${i}</h3><p>It came in with <a href="#${i}">its cargo</a> dry on day ${i % 365}, and <b class="s">the crew</b> slept.</p><ul><li>Harbour ${i}</li></ul></section>`;

const STYLE = `body{font:1rem/1.5 sans-serif}h3{font-size:1.3em}.s{font-size:.9em}.b1{font-size:15px;line-height:22px}
.b2 p{font-size:.95rem}.b3{font-size:110%}.dark{color:#333}.box{display:inline-block;width:9px;height:9px}`;

/** @param {number} texts */
const pageOf = (texts) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ships</title><style>${STYLE}</style><main>${Array.from({ length: texts / 5 }, (_, i) => block(i)).join('\n')}</main>`;

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function engine() {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      rollupOptions: {
        input: join(ROOT, 'scripts/bench/text-size-in-page.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [first] = /** @type {import('vite').Rolldown.RolldownOutput} */ (built).output;
  return first.code;
}

/** @param {Page} page @param {string} expression @returns {Promise<number>} */
const timed = (page, expression) =>
  /** @type {Promise<number>} */ (
    page.evaluate(`(async () => {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      const start = performance.now();
      ${expression};
      document.documentElement.offsetHeight;
      return performance.now() - start;
    })()`)
  );

const ROOT_SIZE = `document.documentElement.style.fontSize = (16 + (++globalThis.turn || (globalThis.turn = 1)) % 2) + 'px'`;

const ADD = `const list = document.querySelector('main');
  for (let i = 0; i < 1000; i++) {
    const p = document.createElement('p');
    p.className = i % 2 ? 's' : '';
    p.innerHTML = 'Late <b class="s">text</b> ' + i;
    list.append(p);
    await new Promise((done) => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0); });
  }`;

/** A page that changes some classes and texts in every frame. */
const BUSY = `(async () => {
  const texts = [...document.querySelectorAll('a')].slice(0, 40);
  for (let i = 0; i < 240; i++) {
    await new Promise((done) => requestAnimationFrame(done));
    texts.forEach((text, n) => {
      text.classList.toggle('dark', (i + n) % 2 === 0);
      if (n < 20) text.firstChild.data = 'cargo ' + i;
    });
  }
})()`;

/** CPU seconds a process and its children have used. @param {number} pid @returns {Promise<number>} */
async function cpuOf(pid) {
  /** @type {Map<number, { parent: number, ticks: number }>} */
  const all = new Map();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    if (stat) all.set(Number(name), { parent: fields[1] ?? 0, ticks: (fields[11] ?? 0) + (fields[12] ?? 0) });
  }
  /** @param {number} id @returns {boolean} */
  const isOurs = (id) => id === pid || (all.has(id) && isOurs(all.get(id)?.parent ?? 0));
  return [...all].reduce((sum, [id, { ticks }]) => sum + (isOurs(id) ? ticks / 100 : 0), 0);
}

/** @param {Browser} browser @param {() => Promise<unknown>} work */
async function cpu(browser, work) {
  const pid = browser.process()?.pid ?? 0;
  const before = await cpuOf(pid);
  await work();
  return (await cpuOf(pid)) - before;
}

/** Milliseconds to the first contentful paint. @param {Browser} browser @param {string} url @param {string} [script] */
async function firstPaint(browser, url, script) {
  const page = await browser.newPage();
  await page.bringToFront();
  if (script) await page.evaluateOnNewDocument(script);
  await page.goto(url);
  const paint = await page.evaluate(async () => {
    const entry = () => performance.getEntriesByName('first-contentful-paint')[0];
    while (!entry()) await new Promise((resolve) => setTimeout(resolve, 50));
    return entry()?.startTime ?? Number.NaN;
  });
  await page.close();
  return paint;
}

/** @param {Browser} browser @param {string} url @param {string} code */
async function measure(browser, url, code) {
  /** @type {Record<string, number[]>} */
  const runs = {};
  /** @param {string} name @param {number} value */
  const note = (name, value) => {
    runs[name] = [...(runs[name] ?? []), value];
  };
  for (let i = 0; i < TIMES; i++) {
    const page = await browser.newPage();
    await page.bringToFront();
    await page.goto(`${url}/${MANY}`);
    await timed(page, ROOT_SIZE);
    note('root', await timed(page, ROOT_SIZE));
    note('root', await timed(page, ROOT_SIZE));
    note('add, without', await timed(page, ADD));
    if (i < 2) note('busy, without', await cpu(browser, () => page.evaluate(BUSY)));
    await page.goto(`${url}/${MANY}`);
    await page.evaluate(code);
    note('apply', await timed(page, 'textSize.percent = 150'));
    note('again', await timed(page, 'textSize.percent = 160'));
    note('again', await timed(page, 'textSize.percent = 150'));
    note('add', await timed(page, ADD));
    if (i < 2) note('busy', await cpu(browser, () => page.evaluate(BUSY)));
    await page.goto(`${url}/${MANY / 10}`);
    await page.evaluate(code);
    note('tenth', await timed(page, 'textSize.percent = 150'));
    await page.close();
    note('paint, without', await firstPaint(browser, `${url}/${MANY}`));
    note('paint', await firstPaint(browser, `${url}/${MANY}`, `${code};textSize.percent = 150`));
  }
  return Object.fromEntries(Object.entries(runs).map(([name, values]) => [name, median(values)]));
}

/** What is compared with what, and the most it may be. */
const LINES = /** @type {const} */ ([
  ['apply to 20,000 texts', 'apply', 'root', 2.5],
  ['change the size again', 'again', 'root', 1.2],
  ['1,000 texts added one by one', 'add', 'add, without', 1.5],
  ['constant changes, CPU seconds', 'busy', 'busy, without', 1.15],
  ['first contentful paint', 'paint', 'paint, without', 1.15],
  ['ten times as many texts', 'apply', 'tenth', 11],
]);

const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(pageOf(Number(request.url?.slice(1)) || 0));
});
await new Promise((resolve) => server.listen(0, () => resolve(null)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const code = await engine();
console.log('| browser | work | with | reference | ratio | at most |\n| --- | --- | --- | --- | --- | --- |');
for (const name of /** @type {const} */ (['chrome', 'firefox'])) {
  const browser = await puppeteer.launch({
    browser: name,
    executablePath: findBrowser(name),
    args: name === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
    defaultViewport: { width: 1000, height: 800 },
  });
  const found = await measure(browser, `http://localhost:${port}`, code);
  for (const [what, mine, reference, most] of LINES) {
    const [value = Number.NaN, base = Number.NaN] = [found[mine], found[reference]];
    const shown = [value, base].map((each) => each.toFixed(each < 10 ? 2 : 0)).join(' | ');
    const ratio = `${(value / base).toFixed(2)}${value / base <= most ? '' : ' (too much)'}`;
    console.log(
      `| ${name === 'chrome' ? 'Chromium' : 'Firefox'} | ${what} | ${shown} | ${ratio} | ${most} |`,
    );
  }
  await browser.close();
}
server.close();
