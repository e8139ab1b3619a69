import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/services/find-browser.mjs';
import { bundle } from './support/bundle.ts';
import { BROWSERS, fixtures } from './support/lectern.ts';
import { type ServedPages, servePages } from './support/pages.ts';
import { unreadable } from './support/unreadable.ts';

const LAYOUTS = readdirSync(fixtures('layouts')).map((file) => file.replace('.html', ''));
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 640, height: 800 };

/** A folder for pictures of each layout before and after, to look at; none are taken without it. */
const PICTURES = process.env['LECTERN_PICTURES'];

const numberOf = (fault: string): string => fault.split(' ')[0] ?? '';

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

it('there are twenty layouts', () => {
  expect(LAYOUTS).toHaveLength(20);
});

describe.each(BROWSERS)('at 200 percent in %s', (name) => {
  let browser: Browser;
  let pages: ServedPages;
  let engine: string;
  let page: Page;

  const picture = async (layout: string, when: string) => {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${layout}-${name}-${when}.png` });
  };

  beforeAll(async () => {
    engine = await bundle(resolve(fixtures('text-size'), 'engine-in-page.ts'));
    pages = await servePages(fixtures('layouts'));
    browser = await puppeteer.launch({
      browser: name,
      executablePath: findBrowser(name),
      args: name === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
      defaultViewport: WIDE,
    });
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  it.each(LAYOUTS)('%s keeps its text readable, and scrolls no more than half as wide', async (layout) => {
    await page.setViewport(NARROW);
    await page.goto(`${pages.origin}/${layout}.html`);
    const scrolledBefore = await scrollsSideways(page);
    await page.setViewport(WIDE);
    await page.evaluate(
      () => new Promise((done) => setTimeout(done, document.querySelector('#feed') ? 400 : 0)),
    );
    const before = new Set((await page.evaluate(unreadable)).map(numberOf));
    await picture(layout, 'before');
    await page.evaluate(engine);
    await page.evaluate('textSize.percent = 200');
    const lost = async () =>
      (await page.evaluate(unreadable)).filter((fault) => !before.has(numberOf(fault)));
    try {
      // What would be cut is looked for when the browser has nothing else to do: it must have the time.
      await expect.poll(lost, { timeout: 10_000, interval: 300 }).toEqual([]);
    } finally {
      await picture(layout, 'after');
    }
    if (!scrolledBefore) expect(await scrollsSideways(page)).toBe(false);
  });
});
