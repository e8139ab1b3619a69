import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Surface } from './support/surface.ts';

describe.for(BROWSERS)('the options page in %s', (name) => {
  let lectern: Lectern;
  let options: Surface;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: 'reading' });
    options = await lectern.browser.openExtensionPage('src/options/index.html');
  });
  afterAll(() => lectern.close());

  /** Puts the keyboard into the field of a label. */
  const focus = (label: string) =>
    eventually(() =>
      options.evaluate((text) => {
        const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === text);
        (found?.control as HTMLElement | undefined)?.focus();
        return found !== undefined && document.activeElement === found.control;
      }, label),
    );
  const headings = () =>
    options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main > section')]
        .filter((section) => section.checkVisibility())
        .map((section) => section.querySelector('h2')?.textContent ?? ''),
    );

  /** What the page puts into the file, read on its way to the downloads. */
  const savedText = async () => {
    await options.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(globalThis, { saved: blob.text() });
        return make(blob);
      };
    });
    await options.click('Save to a file');
    return options.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved);
  };

  test('a search leaves the sections that have its words', async () => {
    const all = await headings();
    await focus('Search the settings');
    for (const character of 'dim rest') await options.press(character as 'd');
    await eventually(async () => (await headings()).join() === 'On the page');
    for (let i = 0; i < 'dim rest'.length; i++) await options.press('Backspace');
    await eventually(async () => (await headings()).length === all.length);
  });

  test('a saved file brings the settings back, with a way back', async () => {
    const rate = async () =>
      ((await lectern.browser.stored('local', 'settings')) as { rate?: number } | undefined)?.rate;
    await focus('Speed');
    await options.press('ArrowRight');
    await eventually(async () => (await rate()) === 1.1);
    const settings = await lectern.browser.stored('local', 'settings');
    const saved = JSON.stringify({ lectern: 1, settings, pronunciations: [], readRules: {} });
    if (name === 'chrome') expect(JSON.parse(await savedText())).toEqual(JSON.parse(saved));
    await focus('Speed');
    await options.press('ArrowRight');
    await eventually(async () => (await rate()) === 1.2);
    const choose = (text: string) =>
      options.evaluate((given) => {
        const [input] = document.querySelectorAll<HTMLInputElement>('#backup ~ .text-field input');
        const transfer = new DataTransfer();
        transfer.items.add(new File([given], 'settings.json'));
        if (input) input.files = transfer.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await choose('no settings at all');
    await eventually(() =>
      options.evaluate(
        () => document.body.textContent?.includes('holds no settings that Lectern can read') ?? false,
      ),
    );
    expect(await rate()).toBe(1.2);
    await choose(saved);
    await eventually(async () => (await rate()) === 1.1);
    await options.click('Undo');
    await eventually(async () => (await rate()) === 1.2);
  });
});
