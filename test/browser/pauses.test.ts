import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';

/** ms a character. */
const PACE = 5;
/** The middle of the slider, in ms. */
const PAUSE = 1000;
/** How many of the ten sentences are the first of a paragraph that follows another. */
const PARAGRAPHS = [1, 3, 6, 8];

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: 'reading', pace: PACE });
  });
  afterAll(() => lectern.close());

  test('a pause between paragraphs is silence of that length, and none lies between sentences', async () => {
    const speech = lectern.listen();
    const options = await lectern.browser.openExtensionPage('src/options/index.html');
    await eventually(() => options.evaluate(() => document.querySelector('input') !== null));
    await options.click('Pause between paragraphs');
    await options.close();
    const tab = await lectern.open('/garden.html');
    await (await lectern.browser.openPopup(tab)).press('Enter');
    await speech.waitFor((spoken) => spoken[2]?.outcome === 'whole');
    // Chromium's worker dies in the pause, which lives on where the speech does. Firefox has but one place for both.
    if (name === 'chrome') await lectern.browser.stopBackground();
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
    const spoken = speech.spoken();
    expect(spoken.map(({ outcome }) => outcome)).toEqual(Array(10).fill('whole'));
    expect(new Set(speech.texts()).size).toBe(10);
    const silences = spoken
      .slice(1)
      .map(({ at }, i) => at - (spoken[i]?.at ?? 0) - PACE * (spoken[i]?.text.length ?? 0));
    for (const [i, silence] of silences.entries()) {
      if (PARAGRAPHS.includes(i + 1)) expect(silence).toBeGreaterThanOrEqual(PAUSE);
      else expect(silence).toBeLessThan(PAUSE);
    }
  });
});
