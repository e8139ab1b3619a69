import { expect, test, vi } from 'vitest';
import { startLectern } from '../support/lectern.ts';
import { longPage } from './long-page.ts';
import { scale } from './scale.ts';

/** Firefox suspends an event page after so long, in ms. */
const USUAL_IDLE = 30_000;
const TEN_MINUTES = 600_000;
// In `npm test` all goes so many times faster.
const FASTER = scale(40, 1);
const IDLE = USUAL_IDLE / FASTER;
const READING = TEN_MINUTES / FASTER;
// Longer ones would count as silence.
const SENTENCES = scale(20, 80);

test(`Firefox: the event page outlives a reading of ${TEN_MINUTES / USUAL_IDLE} times its idle time, and ends when it is over`, {
  timeout: 60_000 + 2 * READING,
}, async () => {
  const { html, sentences } = longPage(SENTENCES);
  const characters = sentences.join('').length;
  const lectern = await startLectern('firefox', {
    source: { '/days.html': html },
    pace: READING / characters,
    preferences: { 'extensions.background.idle.timeout': IDLE },
  });
  try {
    const speech = lectern.listen();
    const tab = await lectern.open('/days.html');
    await (await lectern.browser.openPopup(tab)).press('Enter');
    await speech.waitFor((spoken) => spoken.length > 0);
    // Nobody looks, since every look keeps it alive.
    const over = () => speech.spoken().length === SENTENCES && speech.spoken().at(-1)?.outcome === 'whole';
    await vi.waitUntil(over, { timeout: 30_000 + 2 * READING, interval: 200 });
    expect(speech.texts()).toEqual(sentences);
    expect(speech.spoken().filter(({ outcome }) => outcome !== 'whole')).toEqual([]);
    await vi.waitUntil(async () => !(await lectern.browser.backgroundRuns()), {
      timeout: 20_000 + 3 * IDLE,
      interval: 100,
    });
  } finally {
    await lectern.close();
  }
});
