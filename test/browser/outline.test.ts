import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import { pageOf } from './support/page-surface.ts';
import type { Surface, Tab } from './support/surface.ts';

const page = (
  generated: string,
  title: string,
  text: string,
  author: string,
) => `<!doctype html><html lang="en">
  <meta charset="utf-8"><title>${title}</title><style>body { max-width: 500px }</style>
  <nav><a href="/">Home</a></nav><main class="m-${generated}"><h1>${title}</h1>
  <p>${text}</p><p>Nobody has counted how many people have come to see it since then.</p>
  <p id="honey">The mill sends its honey to every county, and it arrives within the week.</p>
  <div class="css-${generated}"><p id="lock">${author} asks all visitors to leave the lock as they found it.</p></div></main>
  <aside class="${generated}"><h2>Opening times</h2><p id="times">The mill is open on Sundays from ten to four.</p></aside>
  <script>heard = [];
    for (const type of ['keydown', 'keyup', 'pointerdown', 'mousedown', 'mouseup', 'click'])
      document.addEventListener(type, (event) => heard.push(event.type), true)</script></html>`;

const PAGES = {
  '/redesign.html':
    '<!doctype html><html lang="en"><section><p>All of this page is made otherwise than it was made before.</p></section></html>',
  '/mill.html': page(
    'a1b2c3',
    'The mill',
    'The mill by the weir has ground no flour for sixty years.',
    'Ann',
  ),
  '/bridge.html': page(
    'zX9yW8',
    'The bridge',
    'The bridge was built by hand and took eleven years.',
    'Bob',
  ).replace('<p>Nobody', '<p>Its last plank was laid in May, when the river was low.</p><p>Nobody'),
};

const boat = (i: number) =>
  `<p id="boat${i}">Boat number ${i} lay at the second pier until the wind had turned.</p>`;
const APP = {
  '/app.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Boats</title>
    <style>html, body { height: 100%; margin: 0; overflow: hidden } #all { height: 100%; overflow: auto }</style>
    <div id="all"><main>${Array.from({ length: 40 }, (_, i) => boat(i)).join('')}
    <iframe src="/diary.html" width="500" height="200"></iframe></main><p style="height: 300px"></p></div>
    <dialog><button>OK</button></dialog><script>document.querySelector('dialog').showModal()</script></html>`,
  '/diary.html': `<!doctype html><html lang="en"><div><p id="day">${'On that day the boat lay off the cape. '.repeat(9)}</p></div></html>`,
};

describe.for(BROWSERS)('the outlined parts in %s', (name) => {
  let lectern: Lectern;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: { ...PAGES, ...APP } });
  });
  afterAll(() => lectern.close());
  afterEach(() => lectern.tidy());

  const html = (tab: Tab) => tab.evaluate(() => document.documentElement.outerHTML);
  const isShown = (tab: Tab) => tab.evaluate(() => document.querySelector('lectern-outline') !== null);
  const rules = async () => (await lectern.browser.stored('local', 'readRules')) as Record<string, unknown[]>;
  const ruleCount = async () => (await rules())?.['localhost']?.length ?? 0;

  const heardBy = (tab: Tab) => tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

  /** What a voice gets of a page, from the popup on. */
  async function read(page: string | Tab): Promise<readonly string[]> {
    const speech = lectern.listen();
    const tab = typeof page === 'string' ? await lectern.open(page) : page;
    await (await lectern.browser.openPopup(tab)).press('Enter');
    await speech.waitFor((spoken) => spoken.length > 0);
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
    const texts = speech.spoken().map(({ text }) => text);
    expect(await isShown(tab)).toBe(false);
    await tab.close();
    return texts;
  }

  async function show(tab: Tab): Promise<void> {
    const popup = await lectern.browser.openPopup(tab);
    await popup.click('More');
    await popup.click('Show what will be read');
    await eventually(() => isShown(tab));
    // The popup has closed itself.
    await tab.bringToFront();
    await eventually(() => tab.evaluate(() => document.hasFocus()));
  }

  /** Waits until the outlines are where the page was scrolled to. */
  const drawn = (tab: Tab) =>
    tab.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );

  async function clickOn(tab: Tab, id: string): Promise<void> {
    const { x, y } = await tab.evaluate((of) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(`#${of}`) ?? document.body);
      const { left, top } = range.getBoundingClientRect();
      return { x: left + 20, y: top + 8 };
    }, id);
    await pageOf(tab).mouse.click(x, y);
  }

  test('are shown until Escape, and the page is as it was', async () => {
    const tab = await lectern.open('/mill.html');
    const before = await html(tab);
    await show(tab);
    // Nothing of it is in the page's own tree.
    expect((await html(tab)).replace(/<lectern-outline[^>]*><\/lectern-outline>/, '')).toBe(before);
    await tab.press('Escape');
    await eventually(async () => !(await isShown(tab)));
    expect(await html(tab)).toBe(before);
  });

  test('are taken out and put in by a click, for every page of the site that is made alike', async () => {
    const tab = await lectern.open('/mill.html');
    await show(tab);
    for (const [i, id] of ['honey', 'lock', 'times'].entries()) {
      await clickOn(tab, id);
      await eventually(async () => (await ruleCount()) === i + 1);
    }
    await tab.press('Escape');
    await eventually(async () => !(await isShown(tab)));
    expect(await heardBy(tab)).toEqual([]);
    expect(JSON.stringify(await rules())).not.toContain('a1b2c3');

    expect(await read('/bridge.html')).toEqual([
      'The bridge',
      'The bridge was built by hand and took eleven years.',
      'Its last plank was laid in May, when the river was low.',
      'Nobody has counted how many people have come to see it since then.',
      'The mill is open on Sundays from ten to four.',
    ]);
    // A second click takes the decision back.
    await show(tab);
    await clickOn(tab, 'lock');
    await eventually(async () => (await ruleCount()) === 2);
    await tab.press('Escape');
    expect(await read('/bridge.html')).toContain('Bob asks all visitors to leave the lock as they found it.');
  });

  test('are listed in the options, removed and had back, and rules that find nothing are told of', async () => {
    const tab = await lectern.open('/redesign.html');
    const heard = lectern.listen();
    const popup = await lectern.browser.openPopup(tab);
    await popup.press('Enter');
    await heard.waitFor((spoken) => spoken.length > 0);
    const says = (surface: Surface, words: string) =>
      eventually(() =>
        surface.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, words),
      );
    await says(popup, `ignored: ${await ruleCount()}.`);
    const before = await rules();
    const options = await lectern.browser.openExtensionPage('src/options/index.html');
    await says(options, 'body > aside > p');
    const focus = (name: string) =>
      eventually(() =>
        options.evaluate((wanted) => {
          const buttons = [...document.querySelectorAll('button')];
          const button = buttons.find((e) => (e.getAttribute('aria-label') ?? e.textContent) === wanted);
          button?.focus();
          return document.activeElement === button;
        }, name),
      );
    await focus('Remove The mill is open on Sundays from ten to four.');
    await options.press('Enter');
    await eventually(async () => (await ruleCount()) === (before['localhost']?.length ?? 0) - 1);
    await focus('Undo');
    await options.press('Enter');
    await expect.poll(rules, { timeout: 15_000 }).toEqual(before);
    await options.close();
  });

  test('are gone through and decided on by keyboard, undone, and widened', async () => {
    const before = await ruleCount();
    const last = async () => (await rules())['localhost']?.at(-1);
    const tab = await lectern.open('/mill.html');
    await show(tab);
    await tab.press('Tab');
    await tab.press('Home');
    await tab.press('ArrowDown');
    await tab.press(' ');
    await eventually(async () => (await ruleCount()) === before + 1);
    expect(await last()).toMatchObject({
      read: false,
      path: 'main > p',
      text: 'The mill by the weir has ground no flour for sixty years.',
    });
    await tab.press('Control', 'z');
    await eventually(async () => (await ruleCount()) === before);
    await tab.press('End');
    await tab.press('ArrowUp');
    await tab.press('Enter');
    await eventually(async () => (await ruleCount()) === before + 1);
    expect(await last()).toMatchObject({ read: true, path: 'body > aside > h2' });
    for (let i = 0; i < 2; i++) await tab.press('Tab');
    await tab.press('Enter');
    await expect.poll(last, { timeout: 15_000 }).toMatchObject({
      read: true,
      path: 'body > aside',
    });
    await tab.press('Tab');
    await tab.press('Enter');
    await eventually(async () => !(await isShown(tab)));
    expect(await heardBy(tab)).toEqual([]);
    await show(tab);
    // A reading takes their place.
    const spoken = await read(tab);
    expect(spoken).toContain('Opening times');
  });

  test('lie over dialogues, go with what scrolls by itself, and stand in frames', async () => {
    const tab = await lectern.open('/app.html');
    await show(tab);
    const last = async () => (await rules())?.['localhost']?.at(-1);
    const scrolled = () => tab.evaluate(() => document.querySelector('#all')?.scrollTop ?? 0);
    const { mouse } = pageOf(tab);
    await mouse.move(200, 200);
    await mouse.wheel({ deltaY: 500 });
    await eventually(async () => (await scrolled()) > 100);
    await drawn(tab);
    await clickOn(tab, 'boat20');
    await expect.poll(last, { timeout: 15_000 }).toMatchObject({ path: 'main > p', alike: true });
    expect(await last()).toMatchObject({ text: expect.stringContaining('number 20 ') });
    await tab.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
    await drawn(tab);
    const { x, y } = await tab.evaluate(() => {
      const frame = document.querySelector('iframe');
      const day = frame?.contentDocument?.querySelector('#day')?.getBoundingClientRect();
      const { left = 0, top = 0 } = frame?.getBoundingClientRect() ?? {};
      return { x: left + (day?.left ?? 0) + 20, y: top + (day?.top ?? 0) + 10 };
    });
    await mouse.click(x, y);
    await expect.poll(last, { timeout: 15_000 }).toMatchObject({ path: 'main > iframe >>> body > div > p' });
    await tab.press('Escape');
    expect(await tab.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
  });
});
