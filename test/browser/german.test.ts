import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { assignKey } from './support/assign-keys.ts';
import { errorSentence } from './support/error-sentence.ts';
import { type Lectern, startLectern } from './support/lectern.ts';
import { type RealKeys, realKeys } from './support/real-keys.ts';
import type { Surface } from './support/surface.ts';

const PAGES = {
  '/text.html': `<!doctype html><html lang="de"><title>Regen</title><main><h1>Regen</h1>
    <p>Seit dem frühen Morgen regnet es. Die Straßen sind leer und glänzen.</p></main></html>`,
  '/empty.html': '<!doctype html><title>Nichts</title><p></p>',
  '/paper.pdf': '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>',
};
const KEYS = 'Alt+Shift+U';
const text = (surface: Surface) => surface.evaluate(() => document.body.textContent ?? '');
const says = (surface: Surface, sentence: string) =>
  vi.waitFor(async () => expect(await text(surface)).toContain(sentence), { timeout: 10_000 });

/** Every sentence of Lectern in a language, by its name. */
const words = (locale: 'en' | 'de'): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`${import.meta.dirname}/../../public/_locales/${locale}/messages.json`, 'utf8'));

describe('in a German Chromium', () => {
  let keys: RealKeys;
  let lectern: Lectern;
  beforeAll(async () => {
    keys = await realKeys('chrome');
    lectern = await startLectern('chrome', { source: PAGES, uiLanguage: 'de', pace: 40, ...keys.launch });
  });
  afterAll(async () => {
    await lectern.close();
    await keys.stop();
  });
  afterEach(() => lectern.tidy());

  test('the popup speaks German, while it reads too', async () => {
    const popup = await lectern.browser.openPopup(await lectern.open('/text.html'));
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
    await popup.click('Abspielen');
    await lectern.reaches(({ status }) => status === 'speaking');
    await popup.click('Pause');
    await lectern.reaches(({ status }) => status === 'paused');
    await says(popup, words('de')['statusPaused']?.message ?? 'statusPaused');
  });

  test.for([
    ['/empty.html', 'pageEmpty'],
    ['/paper.pdf', 'pagePdf'],
  ] as const)('%s says %s in German', async ([path, code]) => {
    const popup = await lectern.browser.openPopup(await lectern.open(path));
    await popup.click('Abspielen');
    await says(popup, errorSentence('de', code));
  });

  test('the options speak German, and a page of the browser says so in German', async () => {
    const options = await lectern.browser.openExtensionPage('src/options/index.html');
    await says(options, words('de')['resetAllSettings']?.message ?? 'resetAllSettings');
    const popup = await lectern.browser.openPopup(options);
    await popup.click('Abspielen');
    await says(popup, errorSentence('de', 'pageForbidden'));
    await options.close();
  });

  test('reading a selection that is empty says so in German', async () => {
    const tab = await lectern.open('/text.html');
    await assignKey(lectern, tab, 'read-selection', KEYS);
    await keys.begin(lectern, tab);
    await keys.press(tab, KEYS);
    await lectern.reaches((state) => state.status === 'failed' && state.error === 'selectionEmpty');
    await says(await lectern.browser.openPopup(tab), errorSentence('de', 'selectionEmpty'));
  });
});
