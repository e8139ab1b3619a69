import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { eventually } from './support/eventually.ts';
import { highlighted } from './support/highlighted.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import { pageOf } from './support/page-surface.ts';
import type { Surface, Tab } from './support/surface.ts';

const scrollTop = (tab: Tab) => tab.evaluate(() => Math.round(scrollY));
/** Where the element's text lies in the window, 0 at its top and 1 at its bottom. */
const placeOf = (tab: Tab, selector: string) =>
  tab.evaluate(
    (where) => (document.querySelector(where)?.getBoundingClientRect().top ?? Number.NaN) / innerHeight,
    selector,
  );
const isInView = async (tab: Tab, selector: string) => {
  const place = await placeOf(tab, selector);
  return place > 0 && place < 1;
};

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  let tab: Tab;
  let popup: Surface;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: 'reading', pace: 20 });
  });
  afterAll(() => lectern.close());
  afterEach(() => lectern.tidy());

  const play = async () => {
    tab = await lectern.open('/garden.html');
    popup = await lectern.browser.openPopup(tab);
    await popup.click('Play');
  };
  const sounds = (sentence: string) =>
    vi.waitUntil(async () => (await highlighted(tab)).sentence.startsWith(sentence), { timeout: 15_000 });
  const wheel = (down: number) => pageOf(tab).mouse.wheel({ deltaY: down });

  test('the page follows the reading down', async () => {
    await play();
    expect(await isInView(tab, '#three')).toBe(false);
    await sounds('Summer brings');
    await vi.waitUntil(() => isInView(tab, '#three'), { timeout: 3000 });
  });

  test('it stays at what opens a text that is folded away', async () => {
    tab = await lectern.open('/garden.html');
    await tab.evaluate(() => {
      const folded = document.querySelector<HTMLElement>('#three');
      const head = Object.assign(document.createElement('h3'), { id: 'head', textContent: 'And later?' });
      folded?.before(head);
      const [item, part] = [document.createElement('div'), document.createElement('div')];
      head.before(item);
      part.style.display = 'none';
      item.style.marginBlock = '150vh';
      if (folded) part.append(folded);
      item.append(head, part);
    });
    popup = await lectern.browser.openPopup(tab);
    await popup.click('Play');
    await sounds('Water is carried');
    expect(await isInView(tab, '#head')).toBe(true);
  });

  test('it stays where the person has scrolled to, and follows again when they press Play again', async () => {
    await play();
    await sounds('The soil');
    await wheel(5000);
    await eventually(async () => (await scrollTop(tab)) > 300);
    await sounds('In April');
    const away = await scrollTop(tab);
    await sounds('Bees visit');
    expect(await scrollTop(tab)).toBe(away);
    await popup.click('Pause');
    await lectern.reaches(({ status }) => status === 'paused');
    await popup.click('Play');
    await vi.waitUntil(() => isInView(tab, '#two'), { timeout: 3000 });
  });

  test('it follows again when the sentence comes back into view', async () => {
    await play();
    await sounds('The soil');
    await wheel(5000);
    await eventually(async () => !(await isInView(tab, '#two')));
    await sounds('In April');
    await wheel(-5000);
    await eventually(() => isInView(tab, '#one'));
    await tab.evaluate(() => document.querySelector('#two')?.scrollIntoView({ block: 'center' }));
    await sounds('Summer brings');
    await vi.waitUntil(() => isInView(tab, '#three'), { timeout: 3000 });
  });
});
