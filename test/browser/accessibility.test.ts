import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { axeViolations } from './support/axe-violations.ts';
import { eventually } from './support/eventually.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import { pageOf } from './support/page-surface.ts';
import type { Surface } from './support/surface.ts';

const PAGES = {
  '/text.html': `<!doctype html><html lang="en"><title>Rain</title><main><h1>Rain</h1>
    <p>It has been raining since early morning. The streets are empty and shine.</p></main>`,
  '/empty.html': '<!doctype html><title>Nothing</title><p></p>',
};
const SCHEMES = ['light', 'dark'] as const;
const CASES = BROWSERS.flatMap((name) => SCHEMES.map((scheme) => ({ name, scheme })));

describe.for(CASES)('in $name, $scheme', ({ name, scheme }) => {
  let lectern: Lectern;
  beforeAll(async () => {
    // Firefox's popups go by the system, its tabs by the override.
    const preferences = {
      'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    };
    lectern = await startLectern(name, { source: PAGES, pace: 200, preferences });
  });
  afterAll(() => lectern.close());
  afterEach(() => lectern.tidy());

  /** Shows a document in the scheme, and proves it by the browser's own answer. */
  const inScheme = async <S extends Surface>(surface: S) => {
    if (name === 'chrome')
      await pageOf(surface).emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const isSo = (wanted: string) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches;
    expect(await surface.evaluate(isSo, scheme)).toBe(true);
    await surface.evaluate(async () => {
      // Colours on their way from the other scheme have a contrast that nobody reads by.
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
    });
    return surface;
  };
  const popup = async (path: string) => inScheme(await lectern.browser.openPopup(await lectern.open(path)));
  /** Until the voices are there: they come after the first paint. */
  const complete = (surface: Surface) =>
    vi.waitUntil(() => surface.evaluate(() => document.querySelector('[role=combobox]') !== null), {
      timeout: 10_000,
    });
  const options = async () => {
    await lectern.browser.store('local', { profiles: { 'example.org': { textSize: 130 } } });
    const surface = await inScheme(await lectern.browser.openExtensionPage('src/options/index.html'));
    await complete(surface);
    return surface;
  };

  test('the popup with nothing read, with a reading, a pause and an open list of voices', async () => {
    const surface = await popup('/text.html');
    await complete(surface);
    expect(await axeViolations(surface)).toEqual([]);
    await surface.click('Text appearance');
    expect(await axeViolations(surface)).toEqual([]);
    await surface.click('Text appearance');
    await surface.click('Play');
    await lectern.reaches(({ status }) => status === 'speaking');
    expect(await axeViolations(surface)).toEqual([]);
    await surface.click('Pause');
    await lectern.reaches(({ status }) => status === 'paused');
    expect(await axeViolations(surface)).toEqual([]);
    await surface.evaluate(() => document.querySelector<HTMLElement>('details.more summary')?.click());
    await surface.click('Voice');
    await eventually(() => surface.evaluate(() => document.querySelector('[role=option]') !== null));
    expect(await axeViolations(surface)).toEqual([]);
  });

  test('the popup with an error', async () => {
    const surface = await popup('/empty.html');
    await surface.click('Play');
    await lectern.reaches(({ status }) => status === 'failed');
    await complete(surface);
    expect(await axeViolations(surface)).toEqual([]);
  });

  test('the options with a kept site', async () => {
    const surface = await options();
    await surface.click('example.org 130%');
    expect(await axeViolations(surface)).toEqual([]);
    await surface.close();
  });
});

describe.for([
  { name: 'chrome', text: 'German words', launch: { uiLanguage: 'de' } },
  // Chromium takes the size of its text from a profile only.
  { name: 'firefox', text: 'text of 32 px', launch: { preferences: { 'font.size.variable.x-western': 32 } } },
] as const)('at 320 CSS px in $name with $text', ({ name, launch }) => {
  let lectern: Lectern;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES, ...launch });
  });
  afterAll(() => lectern.close());

  test.for(['src/popup/index.html', 'src/options/index.html'])('%s scrolls only down', async (path) => {
    const surface = await lectern.browser.openExtensionPage(path);
    await pageOf(surface).setViewport({ width: 320, height: 800 });
    await eventually(() => surface.evaluate(() => document.querySelector('button') !== null));
    const { width, wide, wider } = await surface.evaluate(() => ({
      width: innerWidth,
      wide: document.documentElement.scrollWidth,
      wider: [...document.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > 321)
        .map((element) => element.outerHTML.slice(0, 80)),
    }));
    expect(width).toBe(320);
    expect(wide, wider.join('\n')).toBeLessThanOrEqual(320);
    await surface.close();
  });
});

describe('in forced colours', () => {
  let lectern: Lectern;
  beforeAll(async () => {
    lectern = await startLectern('chrome', { source: PAGES });
  });
  afterAll(() => lectern.close());

  test('the focus can be seen in forced colours', async () => {
    const surface = await lectern.browser.openExtensionPage('src/options/index.html');
    const devtools = await pageOf(surface).createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    expect(await surface.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await eventually(() => surface.evaluate(() => document.querySelector('button, input') !== null));
    await surface.press('Tab');
    const outline = await surface.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toMatch(/^solid [2-9]/);
    await surface.close();
  });
});
