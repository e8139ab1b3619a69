import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { eventually } from './support/eventually.ts';
import { highlighted, recordLit } from './support/highlighted.ts';
import { hugePage } from './support/huge-page.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import { pageOf } from './support/page-surface.ts';
import type { Surface, Tab } from './support/surface.ts';

const PAGES = {
  '/huge.html': hugePage(5_000_000),
  '/mill.html': `<!doctype html><html lang="en"><title>The mill</title><main><h1>The mill</h1>
<p>The mill stands at the upper end of the village. Its wheel has not turned for forty years.</p>
<p>Every spring the brook tries it all the same.</p></main></html>`,
};
const MILL = [
  'The mill',
  'The mill stands at the upper end of the village.',
  'Its wheel has not turned for forty years.',
  'Every spring the brook tries it all the same.',
];

/** What of Lectern can be seen in a page. */
const traces = (tab: Tab) =>
  tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
  }));

/** Blocks the page's scripts for so long, as a page does that computes much. */
const block = (tab: Tab, ms: number) =>
  tab.evaluate((time) => {
    setTimeout(() => {
      const end = performance.now() + time;
      while (performance.now() < end);
    });
  }, ms);

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  let speech: ReturnType<Lectern['listen']>;
  /** What went wrong in any page, Lectern's own scripts in it included. */
  let errors: unknown[];

  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES, pace: 10 });
  });
  afterAll(() => lectern.close());
  afterEach(async () => {
    await lectern.tidy();
    expect(errors).toEqual([]);
    expect(lectern.browser.strangers()).toEqual([]);
  });

  const open = async (path: string) => {
    errors = [];
    speech = lectern.listen();
    const tab = await lectern.open(path);
    pageOf(tab).on('pageerror', (error) => errors.push(error));
    return tab;
  };
  const status = (wanted: string) => lectern.reaches((state) => state.status === wanted);

  /** The light, the voice and the session are at one on a page. */
  const playsMill = async (tab: Tab) => {
    const popup = await lectern.browser.openPopup(tab);
    const lit = await recordLit(tab);
    const before = speech.spoken().length;
    await popup.click('Play');
    // Until then the session may still show how the reading before ended.
    await speech.waitFor((spoken) => spoken.length > before);
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
    expect(speech.texts().slice(-MILL.length)).toEqual(MILL);
    // What an older script has left lit was lit before.
    expect((await lit()).slice(-MILL.length)).toEqual(MILL);
    expect(await highlighted(tab)).toEqual({ sentence: '', word: '' });
  };

  describe('a page of 5 MB', () => {
    const play = async (): Promise<[Tab, Surface]> => {
      const tab = await open('/huge.html');
      const popup = await lectern.browser.openPopup(tab);
      await popup.click('Play');
      return [tab, popup];
    };

    test('is read from its first sentence on, lit up, and stopped', { timeout: 120_000 }, async () => {
      const [tab, popup] = await play();
      const [title, first, second] = await speech.waitFor((spoken) => spoken.length >= 3, {
        timeout: 45_000,
      });
      expect([title?.text, first?.text, second?.text]).toEqual([
        "The keeper's book",
        'On day 1 the keeper of the lock painted the railing before breakfast.',
        'Fog came over the canal, and boat number 7 had to wait.',
      ]);
      const isLit = async () => (await highlighted(tab)).sentence === speech.spoken().at(-1)?.text;
      await vi.waitUntil(isLit, { timeout: 10_000 });
      await popup.click('Stop');
      await lectern.reaches((state) => state.status === 'idle' && state.ended === 'stopped');
      await vi.waitUntil(async () => (await highlighted(tab)).sentence === '', { timeout: 10_000 });
      await speech.waitFor((spoken) => spoken.at(-1)?.outcome !== 'speaking');
    });

    test('leaves the popup free while it is looked through, and can be stopped then', async () => {
      const [tab, popup] = await play();
      await status('preparing');
      // The popup shows a preparation only if it lasts.
      const canStop = () =>
        popup.evaluate(() =>
          [...document.querySelectorAll('button')].some(
            (button) => button.textContent?.trim() === 'Stop' && !button.ariaDisabled,
          ),
        );
      await vi.waitUntil(canStop, { timeout: 10_000, interval: 20 });
      await popup.click('Stop');
      await lectern.reaches((state) => state.status === 'idle' && state.ended === 'stopped');
      // The page answers in the end, and nobody wants to hear it any more.
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      expect(await highlighted(tab)).toEqual({ sentence: '', word: '' });
      expect(speech.spoken()).toEqual([]);
    });
  });

  describe('while its text is looked for', () => {
    const prepare = async (): Promise<Tab> => {
      const tab = await open('/mill.html');
      const popup = await lectern.browser.openPopup(tab);
      await block(tab, 6000);
      await popup.click('Play');
      await status('preparing');
      return tab;
    };
    const readsAnother = async () => {
      const other = await lectern.open('/mill.html');
      await playsMill(other);
    };

    test('the tab is closed: the reading ends, and another one can begin', async () => {
      const tab = await prepare();
      await tab.close();
      await lectern.reaches((state) => state.status === 'idle' && state.ended === 'tab-closed');
      expect(speech.spoken()).toEqual([]);
      await readsAnother();
    });

    test('the tab goes to another page: the reading ends, and another one can begin', async () => {
      const tab = await prepare();
      await tab.goto(`${lectern.pages.origin.replace('localhost', '127.0.0.1')}/mill.html`);
      // Firefox may let the page answer first, and then it is left at once.
      await lectern.reaches((state) =>
        name === 'chrome' || state.status === 'failed'
          ? state.status === 'failed' && state.error === 'pageGone'
          : state.status === 'idle' && state.ended === 'page-left',
      );
      await speech.waitFor((spoken) => spoken.at(-1)?.outcome !== 'speaking');
      await readsAnother();
    });
  });

  test('after an update the old script goes, and Play reads the same page again', async () => {
    const tab = await open('/mill.html');
    const plain = await traces(tab);
    await (await lectern.browser.openPopup(tab)).click('Play');
    await vi.waitUntil(async () => (await highlighted(tab)).sentence === MILL[1], { timeout: 10_000 });
    await lectern.browser.update();
    // Firefox ends the old script so suddenly that its light stays until Lectern comes back to the page.
    if (name === 'chrome')
      await vi.waitFor(async () => expect(await traces(tab)).toEqual(plain), { timeout: 10_000 });
    await playsMill(tab);
    expect(await traces(tab)).toEqual(plain);
  });

  test('after an update the old script of the text size gives way without a word', async () => {
    const tab = await open('/mill.html');
    const plain = await traces(tab);
    const size = () =>
      tab.evaluate(() => getComputedStyle(document.querySelector('p') ?? document.body).fontSize);
    const press = async (button: string, expected: string) => {
      const popup = await lectern.browser.openPopup(tab);
      await eventually(() =>
        popup.evaluate(() => /\d/.test(document.querySelector('.percent')?.textContent ?? '')),
      );
      await popup.click(button);
      await vi.waitUntil(async () => (await size()) === expected, { timeout: 10_000 });
      // The question for the site first, then the popup; on Chromium both are gone.
      for (let i = 0; i < 2; i++) await popup.press('Escape').catch(() => undefined);
    };
    await press('Larger text', '17.6px');
    await lectern.browser.update();
    await press('Smaller text', '14.4px');
    await press('Reset text size', '16px');
    expect(await traces(tab)).toEqual(plain);
  });
});
