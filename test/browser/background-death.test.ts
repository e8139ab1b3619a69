import { expect, test, vi } from 'vitest';
import { highlighted } from './support/highlighted.ts';
import { startLectern } from './support/lectern.ts';

const DEATHS = 5;

test('Chromium: the worker is stopped in mid-sentence five times, and every sentence is spoken once', async () => {
  const lectern = await startLectern('chrome', { source: 'reading', pace: 30 });
  try {
    const speech = lectern.listen();
    const tab = await lectern.open('/garden.html');
    await (await lectern.browser.openPopup(tab)).press('Enter');
    for (let sentence = 1; sentence <= DEATHS; sentence += 1) {
      await speech.waitFor((spoken) => spoken.length >= sentence);
      await lectern.browser.stopBackground();
      // The page is still lit by a worker that was started anew.
      await speech.waitFor((spoken) => spoken.length >= sentence + 1);
      await vi.waitUntil(async () => (await highlighted(tab)).sentence === speech.spoken().at(-1)?.text, {
        timeout: 10_000,
      });
    }
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
    expect(speech.spoken().map(({ outcome }) => outcome)).toEqual(Array(10).fill('whole'));
    expect(new Set(speech.texts()).size).toBe(10);
  } finally {
    await lectern.close();
  }
});
