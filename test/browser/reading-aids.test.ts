import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import { brightnessAt } from './support/pixels.ts';
import { readInFront } from './support/read-in-front.ts';
import type { Tab } from './support/surface.ts';

const SENTENCES = Array.from({ length: 30 }, (_, i) => `This is sentence number ${i + 1} of the page.`);
const PAGES = {
  '/text.html': `<!doctype html><html lang="en"><title>Text</title>
    <style>html { background: white } main { width: 500px } p { margin: 40px; line-height: 30px }</style>
    <main>${SENTENCES.map((text) => `<p>${text}</p>`).join('')}</main>`,
};

describe.for(BROWSERS)('aids to reading in %s', (name) => {
  let lectern: Lectern;
  let tab: Tab;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES, pace: 100 });
  });
  afterAll(() => lectern.close());
  beforeEach(async () => {
    tab = await lectern.open('/text.html');
  });
  afterEach(() => lectern.tidy());

  const read = () => readInFront(lectern, tab);
  const goOn = (sentences: number) =>
    lectern.browser.asExtension(async (count) => {
      const args = { command: 'next-sentence', tabId: 0 };
      for (let i = 0; i < count; i++)
        await chrome.runtime.sendMessage({ to: 'background', method: 'session.command', args });
    }, sentences);
  /** Chooses in the options, by keyboard, so many entries further down. */
  const choose = async (label: string, steps: number) => {
    const options = await lectern.browser.openExtensionPage('src/options/index.html');
    await eventually(() =>
      options.evaluate((text) => {
        const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === text);
        (found?.control as HTMLElement | undefined)?.focus();
        return document.activeElement === found?.control;
      }, label),
    );
    for (let i = 0; i < Math.abs(steps); i++) await options.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    await options.press('Tab');
    await options.close();
    await tab.bringToFront();
  };
  /** How bright it is beside the sentence that is read, and beside the one behind the next. */
  const brightness = async () => {
    const places = await tab.evaluate(() => {
      const [lit] = CSS.highlights.get('lectern-sentence') ?? [];
      const at = lit ? lit.startContainer.parentElement : null;
      const other = at?.nextElementSibling?.nextElementSibling;
      const boxes = [at, other].map((element) => element?.getBoundingClientRect() ?? new DOMRect());
      return boxes.map(({ right, top, height }) => ({ x: right - 5, y: top + height / 2 }));
    });
    return brightnessAt(lectern, tab, places);
  };
  const dims = async () => {
    const [own = 0, other = 0] = await brightness();
    return own > 240 && other < 140;
  };

  test('the rest of the page is dimmed, follows scrolling and sentences, and is bright when it is over', async () => {
    await choose('Dim the rest of the page', 2);
    await read();
    await eventually(dims);
    await tab.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await eventually(dims);
    // Without the bar it is there all the same.
    await choose('Dim the rest of the page', -1);
    await eventually(dims);
    await choose('Dim the rest of the page', -1);
    await eventually(async () => ((await brightness())[1] ?? 0) > 240);
  });

  test('sentence and word are marked in the chosen way', async () => {
    const sheet = () =>
      tab.evaluate(() =>
        document.adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
          .join(' '),
      );
    const marked = (what: string) => tab.evaluate((key) => CSS.highlights.has(key), what);
    await choose('How it is marked', 1);
    await choose('What is marked', 1);
    await read();
    await eventually(async () => (await sheet()).includes('underline'));
    expect(await sheet()).not.toContain('background-color: rgb(255, 242, 168)');
    expect([await marked('lectern-sentence'), await marked('lectern-word')]).toEqual([true, false]);
    await choose('What is marked', 1);
    await eventually(async () => (await marked('lectern-word')) && !(await marked('lectern-sentence')));
    await choose('What is marked', -2);
    await choose('How it is marked', -1);
  });

  test('each sentence is scrolled to the middle where that is chosen', async () => {
    await choose('Scroll the page along', 1);
    await read();
    const isCentred = () =>
      tab.evaluate(() => {
        const [lit] = CSS.highlights.get('lectern-sentence') ?? [];
        const { top = 0, bottom = 0 } = lit?.startContainer.parentElement?.getBoundingClientRect() ?? {};
        return scrollY > 0 && Math.abs((top + bottom) / 2 - innerHeight / 2) < 8;
      });
    // One of them may lie there by chance.
    for (const sentences of [9, 1, 1]) {
      await goOn(sentences);
      await eventually(isCentred);
    }
    await choose('Scroll the page along', -1);
  });
});
