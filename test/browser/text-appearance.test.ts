import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Coverage, documented, unaligned } from './support/coverage-table.ts';
import { launch } from './support/launch.ts';
import { type ServedPages, servePages } from './support/pages.ts';
import type { LaunchedBrowser, Tab } from './support/surface.ts';
import { changeTextSize, permitSite } from './support/text-size.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/text-size');
const BROWSERS = ['chrome', 'firefox'] as const;

type Case = readonly [unit: string, origin: string, later: string, fontSize: number];

/** What the matrix page's own script offers. */
interface MatrixWorld {
  readonly ready: Promise<unknown>;
  happen(): Promise<unknown>;
  measure(): Case[];
  linkedSheet(when: 'now' | 'late'): string;
}

/** The sizes of all cases, once everything that comes later has come. */
const sizesIn = (tab: Tab, expected: readonly number[] | null) =>
  tab.evaluate(async (wanted) => {
    const world = globalThis as unknown as MatrixWorld;
    const right = () =>
      world.measure().every(([, , , size], i) => Math.abs(size - (wanted?.[i] ?? size)) < 0.3);
    for (let i = 0; i < 300 && !right(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
    return world.measure();
  }, expected);

const settle = (tab: Tab) =>
  tab.evaluate(async () => void (await (globalThis as unknown as MatrixWorld).ready));
const happen = (tab: Tab) =>
  tab.evaluate(async () => void (await (globalThis as unknown as MatrixWorld).happen()));

/** Made by the tests, and held against the document at the end. */
const UNITS = new Coverage();
const KINDS = new Coverage();

describe.each(BROWSERS)('every unit in every origin, now and later, in %s', (name) => {
  let pages: ServedPages;
  let other: ServedPages;
  let browser: LaunchedBrowser;
  const linked: Record<string, string> = { '/now.css': '', '/late.css': '' };

  const open = async () => {
    const query = new URLSearchParams({
      linked: `${other.origin}/now.css`,
      late: `${other.origin}/late.css`,
    });
    const tab = await browser.open(`${pages.origin}/matrix.html?${query}`);
    await settle(tab);
    return tab;
  };

  beforeAll(async () => {
    [pages, other] = await Promise.all([servePages(FIXTURES), servePages(linked)]);
    browser = await launch(name);
    await permitSite(browser);
  });

  afterAll(async () => {
    await browser?.close();
    pages?.close();
    other?.close();
  });

  it('grows', async () => {
    const empty = await open();
    for (const when of ['now', 'late'] as const)
      linked[`/${when}.css`] = await empty.evaluate(
        (which) => (globalThis as unknown as MatrixWorld).linkedSheet(which),
        when,
      );
    await empty.close();
    const plain = await open();
    await happen(plain);
    const own = await sizesIn(plain, null);
    await plain.close();
    const tab = await open();
    await changeTextSize(browser, tab, 200);
    await happen(tab);
    const grown = await sizesIn(
      tab,
      own.map(([, , , size]) => 2 * size),
    );
    const failed = grown.flatMap(([unit, origin, later, size], i) => {
      const before = own[i]?.[3] ?? 0;
      const isWrong = !(Math.abs(size - 2 * before) < 0.3);
      UNITS.note(unit, origin, isWrong ? `${later} (${name})` : null);
      return isWrong ? [`${unit}, ${origin}, ${later}: ${before} → ${size}`] : [];
    });
    expect(own.length).toBeGreaterThan(1000);
    expect(own.filter(([unit, , , size]) => unit === 'px' && size !== 14)).toEqual([]);
    expect(failed).toEqual([]);
  });
});
describe.each(BROWSERS)('every kind of text in %s', (name) => {
  let pages: ServedPages;
  let other: ServedPages;
  let browser: LaunchedBrowser;

  beforeAll(async () => {
    [pages, other] = await Promise.all([servePages(FIXTURES), servePages(FIXTURES)]);
    browser = await launch(name);
    await permitSite(browser);
  });

  afterAll(async () => {
    await browser?.close();
    pages?.close();
    other?.close();
  });

  it.each([
    ['with sheets that can be read', ''],
    ['with a sheet that cannot', 'elsewhere.css'],
  ])('grows, and pictures keep their size, %s', async (_, sheet) => {
    const open = () =>
      browser.open(`${pages.origin}/kinds.html${sheet && `?linked=${other.origin}/${sheet}`}`);
    const steps = async (tab: Tab, factor: number, own: Measured[] | null) => {
      await run(tab, 'happen');
      await tab.click('Hover');
      const seen = [await measured(tab, factor, own?.[0]?.texts ?? null)];
      for (const [i, step] of ['darken', 'insertRule'].entries()) {
        await run(tab, step);
        await tab.click('Hover');
        seen.push(await measured(tab, factor, own?.[i + 1]?.texts ?? null));
      }
      return seen;
    };
    const plain = await open();
    await changeTextSize(browser, plain, 100);
    const own = await steps(plain, 1, null);
    await plain.close();
    const tab = await open();
    await changeTextSize(browser, tab, 200);
    const now = await steps(tab, 2, own);
    await tab.close();
    now.forEach(({ texts, kept }, i) => {
      const { texts: ownTexts, kept: ownKept } = own[i] ?? { texts: {}, kept: {} };
      const [wrongTexts, wrongKept] = [wrong(texts, ownTexts, 2), wrong(kept, ownKept, 1)];
      const note = (kind: string, column: string, list: readonly string[]) =>
        KINDS.note(kind, column, list.some((one) => one.startsWith(`${kind}:`)) ? name : null);
      for (const kind of Object.keys(texts)) note(kind, 'grows', wrongTexts);
      for (const kind of Object.keys(kept)) note(kind, 'keeps its size', wrongKept);
      expect(wrongTexts).toEqual([]);
      expect(wrongKept).toEqual([]);
    });
  });
});

interface Measured {
  readonly texts: Record<string, number>;
  readonly kept: Record<string, number>;
}

const run = (tab: Tab, what: string) =>
  tab.evaluate((name) => (globalThis as unknown as Record<string, () => void>)[name]?.(), what);

/** The measures of the page, waited for until they are what they should be, or for a while. */
const measured = (tab: Tab, factor: number, own: Record<string, number> | null): Promise<Measured> =>
  tab.evaluate(
    async (times, wanted) => {
      for (const animation of document.getAnimations()) animation.finish();
      const world = globalThis as unknown as Record<'texts' | 'kept', () => Record<string, number>>;
      const right = () =>
        Object.entries(world.texts()).every(
          ([kind, size]) => Math.abs(size - times * (wanted?.[kind] ?? size)) < 0.3,
        );
      for (let i = 0; i < 80 && !right(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
      return { texts: world.texts(), kept: world.kept() };
    },
    factor,
    own,
  );

const wrong = (now: Record<string, number>, own: Record<string, number>, factor: number): string[] =>
  Object.entries(now)
    .filter(([kind, size]) => !(Math.abs(size - factor * (own[kind] ?? 0)) < 0.3))
    .map(([kind, size]) => `${kind}: ${own[kind]} → ${size}`);

it('the document says what was seen', async () => {
  for (const [mark, table] of [
    ['units', UNITS.table('unit')],
    ['kinds', KINDS.table('kind')],
  ] as const)
    expect(unaligned(await documented(mark, table))).toBe(unaligned(table));
});
