import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventually } from './support/eventually.ts';
import { highlighted } from './support/highlighted.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Surface, Tab } from './support/surface.ts';

const [SOIL, BUDS, LEAVES] = [
  'The soil is still hard in March.',
  'Nothing grows yet, but the buds are ready.',
  'In April the first leaves unfold.',
] as const;

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  let speech: ReturnType<Lectern['listen']>;
  let tab: Tab;
  let popup: Surface;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: 'reading', pace: 30 });
  });
  afterAll(() => lectern.close());
  beforeEach(async () => {
    speech = lectern.listen();
    tab = await lectern.open('/garden.html');
  });
  afterEach(() => lectern.tidy());

  /** Whether an attribute of the button that repeats is so. */
  const loop = (name: string, value: string | null) =>
    popup.evaluate(
      (wanted, is) =>
        [...document.querySelectorAll('button')]
          .find((button) => button.textContent?.trim() === 'Loop')
          ?.getAttribute(wanted) === is,
      name,
      value,
    );

  /** Waits until so many sentences have been heard to their ends. */
  const heard = async (count: number) => {
    await vi.waitUntil(() => speech.texts().length >= count, { timeout: 20_000 });
    return speech.texts().slice(0, count);
  };

  test('a paragraph is heard again and again, with its light, until the loop is taken away', async () => {
    popup = await lectern.browser.openPopup(tab);
    await popup.click('Play');
    await speech.waitFor((spoken) => spoken.length === 2);
    await eventually(() => popup.evaluate(() => document.querySelector('[role=progressbar]') !== null));
    await popup.click('More');
    await popup.click('Loop');
    const title = 'A garden through the year';
    expect(await heard(5)).toEqual([title, SOIL, BUDS, SOIL, BUDS]);
    await vi.waitUntil(async () => (await highlighted(tab)).sentence === SOIL, { timeout: 10_000 });
    await popup.click('Loop');
    await vi.waitUntil(() => speech.texts().includes(LEAVES), { timeout: 20_000 });
  });

  test('a selection is what Play reads, and is heard again and again', async () => {
    await tab.evaluate(() => {
      const text = (selector: string) => document.querySelector(selector)?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text('#one'), 33, text('#two'), 33);
    });
    popup = await lectern.browser.openPopup(tab);
    await eventually(() => popup.evaluate(() => document.body.textContent.includes('Play selection')));
    // Time to find the button that repeats it.
    speech.setPace(200);
    await popup.click('Play selection');
    // What the popup shows of a reading moves what stands below it.
    await eventually(() => popup.evaluate(() => document.querySelector('[role=progressbar]') !== null));
    await popup.click('More');
    await eventually(() => loop('aria-disabled', null));
    await popup.click('Loop');
    await eventually(() => loop('aria-pressed', 'true'));
    speech.setPace(30);
    expect(await heard(4)).toEqual([BUDS, LEAVES, BUDS, LEAVES]);
  });
});
