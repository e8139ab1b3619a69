import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import { readInFront } from './support/read-in-front.ts';
import type { Tab } from './support/surface.ts';

// ms a character: slow enough to act in the middle of a sentence.
const PACE = 40;
const SENTENCES = Array.from({ length: 12 }, (_, i) => `This is sentence number ${i + 1} of the page.`);
const PAGES = {
  '/low.html': `<!doctype html><html lang="en"><title>Low</title>
    <style>body { height: 90vh; overflow: hidden } main { position: absolute; top: calc(100vh - 90px) }</style>
    <main><p>${SENTENCES.slice(0, 4).join(' ')}</p></main>`,
  '/text.html': `<!doctype html><html lang="en"><title>Text</title>
    <style>* { position: static !important; display: block !important; opacity: 0.99 !important }</style>
    <main><h1>Text</h1>${SENTENCES.map((text) => `<p>${text}</p>`).join('')}</main>
    <dialog id="ask"><button>Yes</button></dialog><a href="#end" id="last">Last</a>
    <script>heard = []; for (const type of ['keydown', 'click']) addEventListener(type, (e) => heard.push(e.type))</script>`,
};

describe.for(BROWSERS)('the player on the page in %s', (name) => {
  let lectern: Lectern;
  let tab: Tab;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES, pace: PACE });
  });
  afterAll(() => lectern.close());
  beforeEach(async () => {
    tab = await lectern.open('/text.html');
    await readInFront(lectern, tab);
  });
  afterEach(() => lectern.tidy());

  /** Whether the player can be seen: it has a box within the page. */
  const isShown = () =>
    tab.evaluate(() => {
      const box = document.querySelector('lectern-player')?.getBoundingClientRect();
      return box !== undefined && box.height > 40 && box.bottom <= innerHeight && box.left >= 0;
    });
  const isGone = () => tab.evaluate(() => document.querySelector('lectern-player') === null);
  /** Goes by keyboard to a control of the bar: so many steps from its first one. */
  const goTo = async (steps: number) => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('#last')?.focus());
    await tab.press('Tab');
    await eventually(() => tab.evaluate(() => document.activeElement?.localName === 'lectern-player'));
    for (let i = 0; i < steps; i++) await tab.press('ArrowRight');
  };
  const at = async () => {
    const state = await lectern.session();
    return 'active' in state ? (state.active.sentencesDone ?? -1) : -1;
  };

  test('pauses, goes on, steps and seeks by keyboard, and the page hears none of it', async () => {
    await eventually(isShown);
    await goTo(3);
    await tab.press('Enter');
    await lectern.reaches(({ status }) => status === 'paused');
    await tab.press('ArrowRight');
    const before = await at();
    await tab.press('Enter');
    await eventually(async () => (await at()) === before + 1);
    await tab.press('ArrowRight');
    await tab.press('ArrowRight');
    await tab.press('PageUp');
    await tab.press('PageUp');
    await eventually(async () => (await at()) > before + 1);
    await tab.press('Escape');
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(await tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
      'keydown',
    ]);
  });

  test('opens the page that saves the text as audio', async () => {
    await eventually(isShown);
    await goTo(0);
    await tab.press('End');
    await tab.press('ArrowLeft');
    await tab.press('ArrowLeft');
    await tab.press('Enter');
    const opened = () =>
      lectern.browser.asExtension(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.map(({ id = -1, url = '' }) => ({ id, url }));
      });
    const isSave = ({ url }: { url: string }) => url.includes('/src/save/');
    await eventually(async () => (await opened()).some(isSave));
    const save = (await opened()).find(isSave);
    expect(save?.url).toMatch(/[?]tab=\d+&what=page$/);
    await lectern.browser.asExtension((id) => chrome.tabs.remove(id), save?.id ?? -1);
  });

  test('comes back when the page takes it out, and into a dialogue that shuts out everything else', async () => {
    await eventually(isShown);
    await tab.evaluate(() => document.querySelector('lectern-player')?.remove());
    await eventually(isShown);
    await tab.evaluate(() => document.querySelector<HTMLDialogElement>('#ask')?.showModal());
    await eventually(() => tab.evaluate(() => document.querySelector('#ask > lectern-player') !== null));
  });

  test('keeps off the sentence that is read', async () => {
    await tab.goto(`${lectern.pages.origin}/low.html`);
    await (await lectern.browser.openPopup(tab)).press('Enter');
    await lectern.reaches(({ status }) => status === 'speaking');
    await eventually(() =>
      tab.evaluate(() => {
        const box = document.querySelector('lectern-player')?.getBoundingClientRect();
        return box !== undefined && box.height > 40 && box.bottom < innerHeight / 2;
      }),
    );
  });

  test('stops and hides, and leaves nothing behind', async () => {
    await eventually(isShown);
    await goTo(0);
    await tab.press('End');
    await tab.press('Enter');
    await eventually(isGone);
    expect((await lectern.session()).status).toBe('speaking');
    await (await lectern.browser.openPopup(tab)).click('Stop');
    await lectern.reaches(({ status }) => status === 'idle');
  });

  test('is not there where the person does not want it', async () => {
    const options = await lectern.browser.openExtensionPage('src/options/index.html');
    await eventually(() => options.evaluate(() => document.querySelector('#on-the-page') !== null));
    await options.click('Show the player on the page while it is read');
    await eventually(isGone);
    await options.click('Show the player on the page while it is read');
    await options.close();
  });
});
