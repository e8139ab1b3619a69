import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import { recordLit } from './support/highlighted.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Surface } from './support/surface.ts';

const DIARY = Array.from({ length: 8 }, (_, i) => `On day ${i + 1} the boat lay off the second cape.`);
const PAGES = {
  '/harbour.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two harbours</title><main>
    <p>Both harbours are older than the road that joins them now.</p>
    <table><tr><th>Harbour</th><th>Boats</th></tr><tr><td>Lund</td><td>forty</td></tr></table>
    <ol><li>First the pilot comes on board.</li></ol>
    <pre>sail(north); sail(south);</pre>
    <iframe src="/diary.html" width="600" height="300"></iframe></main></html>`,
  '/diary.html': `<!doctype html><html lang="en"><p>${DIARY.join(' ')}</p></html>`,
};
const ROW = 'Harbour: Lund, Boats: forty';

type Recording = typeof globalThis & { litInFrame: boolean };

/** Notes whether anything is ever lit in the page's frame: who asks now and then may ask too late. */
const recordFrame = (tab: Surface) =>
  tab.evaluate(() => {
    const look = () => {
      const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
      const lit = view?.CSS.highlights.has('lectern-sentence') ?? false;
      Object.assign(globalThis, { litInFrame: lit });
      if (!lit) setTimeout(look, 5);
    };
    look();
  });

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES, pace: 12 });
  });
  afterAll(() => lectern.close());

  test('rows, numbers and frames are read as chosen in the options, each lit where it stands', async () => {
    const options = await lectern.browser.openExtensionPage('src/options/index.html');
    await eventually(() => options.evaluate(() => document.querySelector('input[type=checkbox]') !== null));
    // By the keyboard: what is above still grows while the voices are listed, and a click may miss.
    await options.evaluate(() => {
      const labels = [...document.querySelectorAll('label')];
      labels.find(({ textContent }) => textContent === 'Code blocks')?.control?.focus();
    });
    await options.press(' ');
    await expect
      .poll(() => lectern.browser.stored('local', 'settings'), { timeout: 15_000 })
      .toMatchObject({ readCode: false });
    await options.close();
    const speech = lectern.listen();
    const tab = await lectern.open('/harbour.html');
    const lit = await recordLit(tab);
    await recordFrame(tab);
    await (await lectern.browser.openPopup(tab)).press('Enter');
    await speech.waitFor((spoken) => spoken.some(({ text }) => text === DIARY[1]));
    const inFrame = () => tab.evaluate(() => (globalThis as Recording).litInFrame);
    // Firefox lights nothing in frames yet.
    if (name === 'chrome') await expect.poll(inFrame, { timeout: 15_000 }).toBe(true);
    expect(speech.texts().slice(0, 5)).toEqual([
      'Both harbours are older than the road that joins them now.',
      ROW,
      expect.stringContaining('First the pilot comes on board.'),
      'Code block skipped.',
      DIARY[0],
    ]);
    expect(await lit()).toContain('Lundforty');
  });
});
