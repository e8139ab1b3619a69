import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { eventually } from './support/eventually.ts';
import { highlighted } from './support/highlighted.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';

const page = (lang: string, heading: string, sentence: string) => `<!doctype html><html lang="${lang}">
  <meta charset="utf-8"><title>-</title><main><p>${sentence}</p><h2>${heading}</h2><p>${sentence}</p></main></html>`;
const PAGES = {
  '/en.html': page('en', 'Early spring', 'The soil is hard.'),
  '/de.html': page('de', 'Im Frühjahr', 'Der Boden ist hart.'),
};

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES, pace: 30 });
  });
  afterAll(() => lectern.close());

  test('that a heading begins is said in its language, and the light stays on its words', async () => {
    const options = await lectern.browser.openExtensionPage('src/options/index.html');
    await eventually(() => options.evaluate(() => document.querySelector('input[type=checkbox]') !== null));
    await options.click('Say that a heading begins');
    await expect.poll(() => lectern.browser.stored('local', 'settings')).toMatchObject({ sayHeadings: true });
    await options.close();
    const speech = lectern.listen();
    const tab = await lectern.open('/en.html');
    await (await lectern.browser.openPopup(tab)).press('Enter');
    await speech.waitFor((spoken) => spoken.length >= 2);
    for (const word of ['Early', 'spring'])
      await vi.waitUntil(async () => (await highlighted(tab)).word === word, {
        timeout: 10_000,
        interval: 20,
      });
    expect((await highlighted(tab)).sentence).toBe('Early spring');
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
    expect(speech.texts()).toEqual(['The soil is hard.', 'Heading: Early spring', 'The soil is hard.']);
    const [before, heading] = speech.spoken();
    const silence = (heading?.at ?? 0) - (before?.at ?? 0) - 30 * (before?.text.length ?? 0);
    expect(silence).toBeGreaterThanOrEqual(500);

    const german = await lectern.open('/de.html');
    await (await lectern.browser.openPopup(german)).press('Enter');
    await speech.waitFor((spoken) => spoken.some(({ text }) => text === 'Überschrift: Im Frühjahr'));
  });
});
