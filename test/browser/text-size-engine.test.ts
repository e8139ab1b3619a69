import { resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/services/find-browser.mjs';
import { bundle } from './support/bundle.ts';
import { type ServedPages, servePages } from './support/pages.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/text-size');

type Sizes = Record<string, [fontSize: number, lineHeight: number | null]>;

/** What the engine and the coverage page's own script offer in the page. */
interface PageWorld {
  textSize: { percent: number };
  takeOver(): void;
  whenTakenOver(giveWay: () => void): void;
  sizes(name: string): Sizes;
  heights(): Record<string, number>;
  boxes(): Record<string, [number, number]>;
  snapshot(): { html: string[]; sheets: number[]; sizes: string[] };
  happen(): void;
}

const inWorld = <T>(page: Page, work: (world: PageWorld) => T): Promise<Awaited<T>> =>
  page.evaluate(`(${work})(globalThis)`) as Promise<Awaited<T>>;

const start = (name: 'chrome' | 'firefox'): Promise<Browser> =>
  puppeteer.launch({
    browser: name,
    executablePath: findBrowser(name),
    args: name === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
    defaultViewport: { width: 1000, height: 800 },
  });

const frameSizes = (frame: Frame): Promise<Sizes> =>
  frame.evaluate(() =>
    Object.fromEntries(
      Array.from(document.querySelectorAll<HTMLElement>('[data-case]'), (element) => {
        const { fontSize, lineHeight } = getComputedStyle(element);
        return [element.dataset['case'] ?? '', [parseFloat(fontSize), parseFloat(lineHeight) || null]];
      }),
    ),
  ) as Promise<Sizes>;

/** Two frames: what the observers do before the paint of the first one is done by then. */
const twoFrames = async (page: Page): Promise<void> => {
  // A page in the background has no frames.
  await page.bringToFront();
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
};

const faults = (own: Sizes, now: Sizes, scale: number): string[] =>
  Object.entries(own).flatMap(([name, [size, line]]) => {
    const [newSize = 0, newLine] = now[name] ?? [];
    const wrong = Math.abs(newSize - size * scale) > 0.5;
    const wrongLine = line !== null && Math.abs((newLine ?? 0) - line * scale) > 0.5;
    return wrong || wrongLine ? [`${name}: ${size}/${line} → ${newSize}/${newLine}`] : [];
  });

describe.each(['chrome', 'firefox'] as const)('text size in %s', (name) => {
  let browser: Browser;
  let pages: ServedPages;
  let engine: string;
  let plain: Page;

  const open = async (percent: number): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${pages.origin}/coverage.html`);
    if (percent !== 100)
      for (const frame of page.frames()) {
        await frame.evaluate(engine);
        await frame.evaluate(`textSize.percent = ${percent}`);
      }
    return page;
  };

  beforeAll(async () => {
    engine = await bundle(resolve(FIXTURES, 'engine-in-page.ts'));
    pages = await servePages(FIXTURES);
    browser = await start(name);
    plain = await open(100);
  });

  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  it.each([[50], [110], [150], [200], [300]])(
    'every kind of text has $0 percent of its own size',
    async (percent) => {
      const page = await open(percent);
      const own = await inWorld(plain, (world) => world.sizes('case'));
      expect(Object.keys(own).length).toBeGreaterThan(50);
      expect(faults(own, await inWorld(page, (world) => world.sizes('case')), percent / 100)).toEqual([]);
      await page.close();
    },
  );

  it('text in frames of the page grows too', async () => {
    const page = await open(200);
    const [own, now] = await Promise.all(
      [plain, page].map(async (each) =>
        Object.assign({}, ...(await Promise.all(each.frames().slice(1).map(frameSizes)))),
      ),
    );
    expect(Object.keys(own).sort()).toEqual(['frame', 'frame-px', 'srcdoc']);
    expect(faults(own, now, 2)).toEqual([]);
    await page.close();
  });

  it('lines grow with the text, boxes and pictures keep their size', async () => {
    const page = await open(200);
    const own = await inWorld(plain, (world) => world.heights());
    const now = await inWorld(page, (world) => world.heights());
    expect(Object.keys(own)).toHaveLength(5);
    for (const [block, height] of Object.entries(own)) {
      // `normal` comes from the font's own measures, which are rounded.
      expect(Math.abs((now[block] ?? 0) - 2 * height), block).toBeLessThanOrEqual(2);
    }
    const same = (world: PageWorld) => [world.boxes(), world.sizes('same')];
    expect(await inWorld(page, same)).toEqual(await inWorld(plain, same));
    await page.close();
  });

  it('what comes later has the same scale, and 100 % gives the page back exactly', async () => {
    const page = await open(150);
    const reference = await open(100);
    for (const each of [reference, page]) {
      await inWorld(each, (world) => world.happen());
      await twoFrames(each);
    }
    const late = await inWorld(reference, (world) => world.sizes('late'));
    expect(Object.keys(late).length).toBeGreaterThan(13);
    const now = await inWorld(page, (world) => world.sizes('late'));
    expect(faults(late, now, 1.5)).toEqual([]);
    const own = await inWorld(reference, (world) => world.sizes('case'));
    expect(faults(own, await inWorld(page, (world) => world.sizes('case')), 1.5)).toEqual([]);
    const restored = await inWorld(page, (world) => {
      world.textSize.percent = 100;
      return world.snapshot();
    });
    expect(restored).toEqual(await inWorld(reference, (world) => world.snapshot()));
    await Promise.all([page.close(), reference.close()]);
  });

  it('a new scale on the same page counts from the own size, also back and forth', async () => {
    const page = await open(150);
    const own = await inWorld(plain, (world) => world.sizes('case'));
    await page.evaluate('textSize.percent = 300; textSize.percent = 70');
    expect(faults(own, await inWorld(page, (world) => world.sizes('case')), 0.7)).toEqual([]);
    await page.evaluate('textSize.percent = 100; textSize.percent = 120');
    expect(faults(own, await inWorld(page, (world) => world.sizes('case')), 1.2)).toEqual([]);
    await page.evaluate('textSize.percent = 100');
    const snapshot = (world: PageWorld) => world.snapshot();
    expect(await inWorld(page, snapshot)).toEqual(await inWorld(plain, snapshot));
    await page.close();
  });

  it('a newer script ends an older one that lives, and clears up after a dead one', async () => {
    const page = await open(150);
    const snapshot = (world: PageWorld) => world.snapshot();
    await inWorld(page, (world) => {
      world.whenTakenOver(() => {
        world.textSize.percent = 100;
      });
      world.takeOver();
    });
    expect(await inWorld(page, snapshot)).toEqual(await inWorld(plain, snapshot));
    await inWorld(page, (world) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root{--lectern-scale:2}[data-lectern-size]{font-size:99px}');
      for (const root of [document, document.querySelector('slot-card')?.shadowRoot]) {
        root?.querySelector('div')?.setAttribute('data-lectern-size', '7');
        if (root) root.adoptedStyleSheets = [sheet];
      }
      world.takeOver();
    });
    expect(await inWorld(page, snapshot)).toEqual(await inWorld(plain, snapshot));
    await page.close();
  });

  it('what the page takes out meanwhile comes back without a trace', async () => {
    const page = await open(150);
    await page.evaluate(() => {
      const world = globalThis as unknown as { out: Element };
      world.out = document.querySelector('[data-case="nested-1"]') as Element;
      world.out.remove();
    });
    await twoFrames(page);
    const traces = await page.evaluate(() => {
      const world = globalThis as unknown as { out: Element; last: Element } & PageWorld;
      // This one is taken out in the very moment.
      const last = document.querySelector('h1') as Element;
      last.remove();
      world.textSize.percent = 100;
      document.body.append(world.out, last);
      return [world.out.outerHTML, last.outerHTML].join().match(/data-lectern[\w-]*/g);
    });
    expect(traces).toBeNull();
    await page.close();
  });

  it.each([
    ['in the page', 'document.scrollingElement'],
    ['in a box that scrolls', "document.querySelector('main')"],
    ['that are read aloud', 'document.scrollingElement'],
  ])('the words before the eyes stay where they are, %s', async (where, scroller) => {
    const page = await browser.newPage();
    await page.goto(`${pages.origin}/first-paint.html`);
    await page.evaluate(engine);
    if (where.includes('box'))
      await page.addStyleTag({ content: 'main { height: 700px; overflow: auto } body { margin: 0 }' });
    await page.evaluate(`${scroller}.scrollTop = 3000`);
    await twoFrames(page);
    await page.evaluate((isRead) => {
      // What Lectern takes for what the person looks at: what is read, or else the upper middle.
      const { offsetNode, offset } = document.caretPositionFromPoint(
        innerWidth / 2,
        innerHeight * (isRead ? 0.8 : 0.3),
      ) as CaretPosition;
      const word = document.createRange();
      word.setStart(offsetNode, offset);
      word.setEnd(offsetNode, offset + 1);
      if (isRead) CSS.highlights.set('lectern-word', new Highlight(word));
      const { top } = word.getBoundingClientRect();
      Object.assign(globalThis, { moved: () => word.getBoundingClientRect().top - top });
    }, where.includes('aloud'));
    for (const percent of [200, 130, 300, 100]) {
      await page.evaluate(`textSize.percent = ${percent}`);
      await twoFrames(page);
      expect(Math.abs((await page.evaluate('moved()')) as number), `${percent} %`).toBeLessThan(2);
    }
    await page.close();
  });

  it('boxes of a fixed height grow where they would cut their text, and only there', async () => {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><style>div { font: 16px/20px sans-serif; width: 300px; overflow: hidden }</style>
      <div id="cut" style="height: 24px">One line</div>
      <div id="padded" style="height: 60px; padding: 10px; box-sizing: border-box"><p style="margin: 0">Two lines of<br>text</p></div>
      <div id="over" style="height: 24px; overflow: visible">One line</div>
      <div id="roomy" style="height: 100px">One line</div>
      <div id="teaser" style="height: 40px">${'Much more text than fits into two lines. '.repeat(20)}</div>
      <div id="scrolled" style="height: 24px; overflow: auto">One line</div>
      <div id="side" style="width: 120px; white-space: nowrap; text-overflow: ellipsis">Some words</div>
      <div id="slides" style="height: 60px"><section style="height: 60px">A</section><section style="height: 60px">B</section></div>`);
    await page.evaluate(engine);
    const heights = () =>
      page.evaluate(() =>
        Object.fromEntries(Array.from(document.querySelectorAll('div'), (div) => [div.id, div.offsetHeight])),
      );
    const own = await heights();
    await page.evaluate('textSize.percent = 200');
    const grown = { ...own, cut: 40, padded: 100, over: 40, side: 80, roomy: 100 };
    await expect.poll(heights).toEqual(grown);
    await page.evaluate('textSize.percent = 110');
    await expect.poll(heights).toEqual({ ...own, side: 22 });
    await page.evaluate('textSize.percent = 200');
    await expect.poll(heights).toEqual(grown);
    await page.evaluate('textSize.percent = 100');
    expect(await heights()).toEqual(own);
    expect(await page.content()).not.toContain('data-lectern');
    await page.close();
  });
});
