import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import { pageOf } from './support/page-surface.ts';
import { readInFront } from './support/read-in-front.ts';
import type { Tab } from './support/surface.ts';

const SENTENCES = Array.from({ length: 9 }, (_, i) => `This is sentence number ${i + 1} of the page.`);
const PAGES = {
  '/text.html': `<!doctype html><html lang="en"><title>Text</title><style>p { margin: 30px }</style>
    <main>${SENTENCES.map((text, i) => `<p id="s${i}">${text}</p>`).join('')}
    <p id="s9">A sentence with <a href="#there" id="link">a link in it</a> ends here.</p></main>
    <script>heard = 0; document.addEventListener('click', () => heard++)</script>`,
};

describe.for(BROWSERS)('pointing at what is to be read in %s', (name) => {
  let lectern: Lectern;
  let tab: Tab;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES, pace: 60 });
  });
  afterAll(() => lectern.close());
  beforeEach(async () => {
    tab = await lectern.open('/text.html');
    await readInFront(lectern, tab);
  });
  afterEach(() => lectern.tidy());

  const outlined = () =>
    tab.evaluate(() => [...(CSS.highlights.get('lectern-pointed') ?? [])].map(String).join(''));
  /** A place in the text of an element. */
  const placeOf = (id: string) =>
    tab.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.selectNodeContents(element ?? document.body);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 60, y: top + height / 2 };
    }, id);
  const moveTo = async (id: string) => {
    const { x, y } = await placeOf(id);
    await pageOf(tab).mouse.move(x, y);
  };
  const clickOn = async (id: string) => {
    const { x, y } = await placeOf(id);
    await pageOf(tab).mouse.click(x, y);
  };
  const reads = (segment: number) =>
    lectern.reaches((state) => state.status === 'speaking' && state.active.position.segment === segment);
  const heard = () => tab.evaluate(() => (globalThis as unknown as { heard: number }).heard);

  test('with Alt held: the sentence is outlined, and a click reads from it', async () => {
    await pageOf(tab).keyboard.down('Alt');
    await moveTo('#s4');
    await eventually(async () => (await outlined()) === SENTENCES[4]);
    await clickOn('#s4');
    await reads(4);
    expect(await outlined()).toBe('');
    await pageOf(tab).keyboard.up('Alt');
    expect(await heard()).toBe(0);
    await clickOn('#s6');
    expect(await heard()).toBe(1);
    await lectern.browser.asExtension(
      async () =>
        void (await chrome.runtime.sendMessage({
          to: 'background',
          method: 'session.command',
          args: { command: 'stop', tabId: 0 },
        })),
    );
    await eventually(() => tab.evaluate(() => document.adoptedStyleSheets.length === 0));
  });

  test('with the mode of the player on: a click reads, also out of a pause, and links stay links', async () => {
    await eventually(() => tab.evaluate(() => document.querySelector('lectern-player') !== null));
    await tab.press('Tab');
    await tab.press('Tab');
    await eventually(() => tab.evaluate(() => document.activeElement?.localName === 'lectern-player'));
    for (let i = 0; i < 7; i++) await tab.press('ArrowRight');
    await tab.press('Enter');
    await moveTo('#s3');
    await eventually(async () => (await outlined()) === SENTENCES[3]);
    await clickOn('#s3');
    await reads(3);
    expect(await heard()).toBe(0);
    await lectern.browser.asExtension(
      async () =>
        void (await chrome.runtime.sendMessage({
          to: 'background',
          method: 'session.command',
          args: { command: 'pause', tabId: 0 },
        })),
    );
    await lectern.reaches(({ status }) => status === 'paused');
    await clickOn('#s1');
    await reads(1);
    await clickOn('#link');
    await eventually(() => tab.evaluate(() => location.hash === '#there'));
  });
});
