import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseAgenda } from '../../src/shared/agenda.ts';
import { axeViolations } from './support/axe-violations.ts';
import { chooseFromMenu } from './support/context-menu.ts';
import { eventually } from './support/eventually.ts';
import { SENTENCES } from './support/garden.ts';
import { type HeadedDisplay, headedDisplay } from './support/headed.ts';
import { highlighted } from './support/highlighted.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Surface, Tab } from './support/surface.ts';

const LAKE = [
  'A lake in the morning',
  'The lake lies quite still before sunrise.',
  'A single boat crosses it without a sound.',
  'Later the wind comes up and draws long lines on the water.',
  'The boat is gone by then.',
];
const [BUDS, LEAVES] = [
  'Nothing grows yet, but the buds are ready.',
  'In April the first leaves unfold.',
] as const;

describe.for(BROWSERS)('in %s', (name) => {
  let display: HeadedDisplay | null = null;
  let lectern: Lectern;
  let speech: ReturnType<Lectern['listen']>;
  let garden: Tab;
  beforeAll(async () => {
    display = name === 'chrome' ? await headedDisplay() : null;
    const headed = display ? { headed: true, env: display.env } : {};
    lectern = await startLectern(name, { source: 'reading', ...headed });
  });
  afterAll(async () => {
    await lectern.close();
    await display?.stop();
  });
  beforeEach(async () => {
    speech = lectern.listen();
    speech.setPace(120);
    garden = await lectern.open('/garden.html');
    await (await lectern.browser.openPopup(garden)).press('Enter');
    await speech.waitFor((spoken) => spoken.length > 0);
  });
  afterEach(() => lectern.tidy());

  const waiting = async () =>
    parseAgenda(await lectern.browser.stored('session', 'machine')).next.map(
      ({ title, source }) => `${source}: ${title}`,
    );
  const statusLine = (popup: Surface) =>
    popup.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
  const select = (tab: Tab) =>
    tab.evaluate(() => {
      const text = (selector: string) => document.querySelector(selector)?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text('#one'), 33, text('#two'), 33);
    });

  test('a selection and another page are read when their turn comes, the page though it is closed', async () => {
    await select(garden);
    await chooseFromMenu(lectern, garden, { selector: '#one', offset: 40 }, 'next-selection', display);
    await expect.poll(waiting).toEqual(['selection: A garden through the year']);
    const lake = await lectern.open('/other.html');
    const popup = await lectern.browser.openPopup(lake);
    await eventually(async () => (await statusLine(popup)) === 'Reading another tab aloud.');
    await popup.click('Read this page next');
    await expect.poll(waiting).toHaveLength(2);
    // What is read kept its light, and what waits outlives its tab and the background.
    expect(SENTENCES).toContain((await highlighted(garden)).sentence);
    await lake.close();
    if (name === 'chrome') await lectern.browser.stopBackground();
    speech.setPace(20);
    await vi.waitUntil(
      async () => (await highlighted(garden)).sentence === LEAVES && (await waiting()).length === 1,
      {
        timeout: 30_000,
        interval: 20,
      },
    );
    await vi.waitUntil(() => speech.spoken().some(({ text }) => text === LAKE[0]), { timeout: 30_000 });
    expect(await lectern.reaches((state) => 'active' in state && state.active.light === 'no')).toMatchObject({
      status: 'speaking',
    });
    const again = await lectern.browser.openPopup(garden);
    await eventually(
      async () => (await statusLine(again)) === 'Reading aloud. Its page is gone, so nothing is lit up.',
    );
    expect(await highlighted(garden)).toEqual({ sentence: '', word: '' });
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
    expect(speech.texts()).toEqual([...SENTENCES, BUDS, LEAVES, ...LAKE]);
  });

  test('what waits is shown, read at once, taken out and cleared with the keys', async () => {
    const lake = await lectern.open('/other.html');
    const popup = await lectern.browser.openPopup(lake);
    await eventually(async () => (await statusLine(popup)) === 'Reading another tab aloud.');
    for (const count of [1, 2, 3]) {
      await popup.click('Read this page next');
      await expect.poll(waiting).toHaveLength(count);
    }
    const press = async (button: string) => {
      const focused = () =>
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
      for (let i = 0; i < 40 && (await popup.evaluate(focused)) !== button; i++) await popup.press('Tab');
      await popup.press('Enter');
    };
    await press('More · next: 3');
    expect(await axeViolations(popup)).toEqual([]);
    await press('Remove A lake in the morning');
    await expect.poll(waiting).toHaveLength(2);
    await press('Read now: A lake in the morning');
    await vi.waitUntil(() => speech.spoken().at(-1)?.text === LAKE[0], { timeout: 10_000 });
    await vi.waitUntil(async () => (await highlighted(lake)).sentence === LAKE[0], { timeout: 10_000 });
    expect(await highlighted(garden)).toEqual({ sentence: '', word: '' });
    await expect.poll(waiting).toHaveLength(1);
  });
});
