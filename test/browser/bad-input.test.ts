import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { errorSentence } from './support/error-sentence.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Surface } from './support/surface.ts';

const PAGES = {
  '/empty.html': '<!doctype html><title>Nothing</title><p></p>',
  '/text.html':
    '<!doctype html><html lang="en"><title>Rain</title><main><h1>Rain</h1><p>It has been raining since early morning. The streets are empty and shine.</p></main>',
  '/paper.pdf': '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>',
};

const statusText = (popup: Surface) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('[role=status],[role=alert]')]
      .map((status) => status.textContent)
      .join(' '),
  );

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES });
  });
  afterAll(() => lectern.close());
  afterEach(() => lectern.tidy());

  const says = (popup: Surface, sentence: string) =>
    vi.waitFor(async () => expect(await statusText(popup)).toContain(sentence), { timeout: 10_000 });

  test('a page without text says so', async () => {
    const popup = await lectern.browser.openPopup(await lectern.open('/empty.html'));
    await popup.click('Play');
    await says(popup, errorSentence('en', 'pageEmpty'));
  });

  test('a PDF says so', async () => {
    const popup = await lectern.browser.openPopup(await lectern.open('/paper.pdf'));
    await popup.click('Play');
    await says(popup, errorSentence('en', 'pagePdf'));
  });

  test('a page of the browser says that no extension may read it', async () => {
    // Lectern's own options are such a page too, in both browsers.
    const tab = await lectern.browser.openExtensionPage('src/options/index.html');
    const popup = await lectern.browser.openPopup(tab);
    await popup.click('Play');
    await says(popup, errorSentence('en', 'pageForbidden'));
    await tab.close();
  });

  test('each bad value in storage falls back alone', async () => {
    const settings = {
      rate: 99,
      pitch: 1.5,
      volume: 'loud',
      voices: { de: 7, en: 'Ada|en-US|local' },
      wordColour: 'red',
    };
    await lectern.browser.store('local', {
      settings,
      profiles: { localhost: { textSize: -5 }, 'other.example': 'big' },
    });
    await lectern.browser.stopBackground();
    const speech = lectern.listen();
    const popup = await lectern.browser.openPopup(await lectern.open('/text.html'));
    await popup.click('Play');
    const [first] = await speech.waitFor((spoken) => spoken.length >= 1);
    expect(first).toMatchObject({ text: 'Rain', rate: 0 });
    expect(first?.pitch).toBeGreaterThan(0);
  });

  test('a message of the wrong shape is refused, and one from a page is not even answered', async () => {
    const popup = await lectern.browser.openPopup(await lectern.open('/text.html'));
    const answers = await popup.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const bad = [
        { to: 'background', method: 'session.start', args: { tabId: 'x', what: 'page' } },
        { to: 'background', method: 'constructor', args: null },
        { to: 'background', method: 'settings.update', args: { rate: 1000 } },
        { to: 'background' },
      ];
      return Promise.all(bad.map((message) => api.runtime.sendMessage(message)));
    });
    expect(answers).toEqual(answers.map(() => ({ ok: false, error: 'messageMalformed' })));
  });
});
