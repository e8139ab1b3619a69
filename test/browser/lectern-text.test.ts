import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LecternText } from '../../scripts/bench/lectern-text-in-page.ts';
import { buildBenchScript } from '../../scripts/build/bench-script.mjs';
import { ownDirectory } from '../../scripts/services/children.mjs';
import { findBrowser } from '../../scripts/services/find-browser.mjs';

const PAGE = `<!doctype html><html lang="de"><title>Der Hafen am Abend</title>
  <nav><a href="/">Start</a> <a href="/boote">Boote</a></nav>
  <main><h1>Der Hafen am Abend</h1>
  <p>Um 18 Uhr kam z.&nbsp;B. die „Möwe“ zurück. Ihre Ladung war trocken geblieben, sagte <i>Dr.</i> Lund.</p></main>`;

const EXPECTED = {
  title: 'Der Hafen am Abend',
  lang: 'de',
  segments: [
    { kind: 'heading', lang: 'de', text: 'Der Hafen am Abend', sentences: [[0, 18]] },
    {
      kind: 'paragraph',
      lang: 'de',
      text: 'Um 18 Uhr kam z. B. die „Möwe“ zurück. Ihre Ladung war trocken geblieben, sagte Dr. Lund.',
      sentences: [
        [0, 38],
        [39, 89],
      ],
    },
  ],
};

type Told = (work: (lectern: LecternText, document: Document) => unknown) => Promise<unknown>;

const directory = ownDirectory('lectern-text');
let script: string;

beforeAll(async () => {
  script = readFileSync(await buildBenchScript(directory.path), 'utf8');
});

afterAll(() => directory.remove());

function measures(open: () => Promise<{ tell: Told; close: () => unknown }>): void {
  let tell: Told;
  let close: () => unknown = () => {};

  beforeAll(async () => {
    ({ tell, close } = await open());
  });
  afterAll(() => close());

  it('extracts what is read', async () =>
    expect(await tell((lectern, document) => lectern.extract(document))).toEqual(EXPECTED));

  it('extracts nothing from an empty page', async () => {
    const nothing = await tell((lectern, document) =>
      lectern.extract(document.implementation.createHTMLDocument('Empty')),
    );
    expect(nothing).toEqual({ title: 'Empty', lang: '', segments: [] });
  });

  it('tells sentences', async () =>
    expect(await tell((lectern) => lectern.sentences('Es regnet z. B. heute. Ja.', 'de'))).toEqual([
      [0, 22],
      [23, 26],
    ]));

  it('tells what is spoken, with the way back', async () => {
    const told = await tell((lectern) => {
      const { text, toSource } = lectern.spoken('Das gilt z. B. heute.', 'de');
      return [text, toSource(text.indexOf('zum')), toSource(text.indexOf('heute'))];
    });
    expect(told).toEqual(['Das gilt zum Beispiel heute.', 9, 15]);
  });
}

describe('in a page of Chromium', () => {
  measures(async () => {
    const browser: Browser = await puppeteer.launch({
      executablePath: findBrowser('chrome'),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const page = await browser.newPage();
    await page.setContent(PAGE);
    await page.evaluate(script);
    return {
      tell: (work) => page.evaluate(`(${work})(LecternText, document)`),
      close: () => browser.close(),
    };
  });
});

describe('in jsdom', () => {
  measures(async () => {
    const { window } = new JSDOM(PAGE, { runScripts: 'outside-only' });
    window.eval(script);
    return {
      // Values of the page's world are of other classes than the test's.
      tell: async (work) => JSON.parse(JSON.stringify(await window.eval(`(${work})(LecternText, document)`))),
      close: () => window.close(),
    };
  });
});
