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

test("Firefox: the event page outlives its idle time while it speaks, and a reading goes on after the page's end", async () => {
  // 30 s in real life; each sentence here takes longer than that second and a half.
  const preferences = { 'extensions.background.idle.timeout': 1500 };
  const lectern = await startLectern('firefox', { source: 'reading', pace: 50, preferences });
  try {
    const speech = lectern.listen();
    const tab = await lectern.open('/garden.html');
    await (await lectern.browser.openPopup(tab)).press('Enter');
    await speech.waitFor((spoken) => spoken.length >= 4);
    expect(speech.spoken().map(({ outcome }) => outcome)).toEqual(['whole', 'whole', 'whole', 'speaking']);
    await lectern.browser.stopBackground();
    // The page opens its port anew, which starts the background; the sentence goes on at the word it was at.
    await speech.waitFor((spoken) => spoken.length >= 6);
    const [cut, rest, next] = speech.spoken().slice(3);
    expect(cut?.outcome).toBe('cut');
    expect(cut?.text.endsWith(rest?.text ?? '?')).toBe(true);
    expect(next?.text).toBe('Bees visit the cherry tree every morning.');
  } finally {
    await lectern.close();
  }
});
