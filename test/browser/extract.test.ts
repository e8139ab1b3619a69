import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/services/find-browser.mjs';
import type { Extractor } from '../content/extract/extract-in-page.ts';
import { fixtures } from '../content/extract/fixtures.ts';
import { bundle } from './support/bundle.ts';
import { type ServedPages, servePages } from './support/pages.ts';

const ENTRY = resolve(import.meta.dirname, '../content/extract/extract-in-page.ts');

/** A page of many paragraphs, each with a link and a note, about 130 bytes long. */
const longPage = (paragraphs: number): string => {
  const lines = Array.from(
    { length: paragraphs },
    (_, i) =>
      `<p>Ship number ${i} came in with <a href="/c${i}">its cargo</a> dry, and the crew slept until noon the next day.</p>`,
  );
  return `<!doctype html><title>All ships of the year</title><main><h1>All ships of the year</h1>${lines.join('\n')}</main>`;
};

/** Two links deep in boxes: the walk must not look at a box's whole text for each box. */
const deepPage = (depth: number): string =>
  `<!doctype html><title>Deep</title>${'<div class="wrap caption">'.repeat(depth)}<p>At the bottom there is one sentence, and it is read aloud.</p>`;

const PAGES = {
  ...Object.fromEntries(fixtures().map(({ name, html }) => [`/${name}.html`, html])),
  '/long-6000.html': longPage(6_000),
  '/long-60000.html': longPage(60_000),
  '/deep.html': deepPage(400),
};

describe.each(['chrome', 'firefox'] as const)('extraction in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let pages: ServedPages;
  let script: string;

  const open = async (path: string): Promise<void> => {
    await page.goto(`${pages.origin}/${path}.html`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
  };

  const ask = <T>(work: (extractor: Extractor) => T): Promise<T> =>
    page.evaluate(`(${work})(globalThis.extractor)`) as Promise<T>;

  beforeAll(async () => {
    script = await bundle(ENTRY);
    pages = await servePages(PAGES);
    browser = await puppeteer.launch({
      browser: name,
      executablePath: findBrowser(name),
      args: name === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
    });
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  it.each(fixtures())('reads $name', async ({ name: fixture, reading }) => {
    await open(fixture);
    expect(await ask((extractor) => extractor.page())).toEqual({ written: reading, broken: 0 });
  });

  it('reads a selection with its parts of paragraphs, and nothing invisible', async () => {
    await open('hidden-text');
    await page.evaluate(() => {
      const texts = [...document.querySelectorAll('article > p:not([hidden], [style])')];
      const [first, last] = texts.map((element) => element.firstChild as Text);
      if (first && last) getSelection()?.setBaseAndExtent(first, 4, last, 11);
    });
    expect(await ask((extractor) => extractor.selection())).toEqual({
      written:
        'paragraph: fishing boats come home one after another, and the gulls follow them into the basin.\nparagraph: This one is hidden from assistive technology.\nparagraph: On the quay\n',
      broken: 0,
    });
  });

  it('finds the sentence of a place, and the next one from a place that is not read', async () => {
    await open('aside');
    expect(await ask((extractor) => extractor.from('article > p', 20))).toEqual([1, 0]);
    expect(await ask((extractor) => extractor.from('aside p', 5))).toEqual([2, 0]);
  });

  it('reads 60,000 paragraphs in a few seconds, and ten times the text in about ten times the time', async () => {
    await open('long-6000');
    const tenth = await ask((extractor) => extractor.timed());
    await open('long-60000');
    const whole = await ask((extractor) => extractor.timed());
    expect([tenth.segments, whole.segments]).toEqual([6_001, 60_001]);
    expect(whole.ms).toBeLessThan(10_000);
    // Loading, layout and a busy machine make the ratio vary; quadratic time would make it 100.
    expect(whole.ms / tenth.ms).toBeLessThan(30);
  });

  it('reads text in many boxes', async () => {
    await open('deep');
    expect((await ask((extractor) => extractor.page())).written).toContain(
      'At the bottom there is one sentence',
    );
  });
});
