import type { KeyInput } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import { highlighted } from './support/highlighted.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Surface } from './support/surface.ts';

const PAGES = {
  '/cats.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cats</title><main>
    <h1>A picture of cats</h1><p>This gif of two cats went 5 km through the town. Nobody saw it.</p></main>`,
};

/** Types into the field with a label, key by key. */
async function type(surface: Surface, label: string, text: string): Promise<void> {
  await surface.click(label);
  for (const letter of text) await surface.press(letter as KeyInput);
}

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  let speech: ReturnType<Lectern['listen']>;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES, pace: 25 });
  });
  afterAll(() => lectern.close());
  beforeEach(() => {
    speech = lectern.listen();
  });
  afterEach(() => lectern.tidy());

  const texts = () => speech.spoken().map(({ text }) => text);
  const options = async () => {
    const surface = await lectern.browser.openExtensionPage('src/options/index.html');
    // The voices come late and move what stands below them, away from under the mouse.
    await eventually(() =>
      surface.evaluate(
        () =>
          document.querySelector('.pronunciation-form') !== null &&
          (document.body.textContent ?? '').includes('Voice for English'),
      ),
    );
    return surface;
  };
  const readCats = async () => {
    const page = await lectern.open('/cats.html');
    await (await lectern.browser.openPopup(page)).click('Play');
    // Until then the session may still show how the reading before ended.
    await speech.waitFor((spoken) => spoken.length > 0);
    return page;
  };

  test('an own pronunciation is heard, kept, spoken in a reading, and lit up where it is written', async () => {
    const surface = await options();
    await type(surface, 'Written', 'gif');
    await type(surface, 'Spoken as', 'jif');
    await surface.click('Hear it');
    await speech.waitFor((spoken) => spoken.at(-1)?.text === 'jif');
    await surface.click('Add');
    await expect
      .poll(() => lectern.browser.stored('local', 'pronunciations'))
      .toEqual([{ written: 'gif', spoken: 'jif', lang: '', part: false, matchCase: false }]);
    await surface.close();

    speech = lectern.listen();
    const page = await readCats();
    const words: string[] = [];
    await eventually(async () => {
      words.push((await highlighted(page)).word);
      return words.includes('gif');
    });
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
    expect(texts()).toContain('This jif of two cats went 5 kilometres through the town.');
  });

  test('what is switched off is spoken as it is written, and a removed entry no more', async () => {
    const surface = await options();
    await surface.click('Units and sections');
    await expect
      .poll(() => lectern.browser.stored('local', 'settings'))
      .toMatchObject({ asWritten: ['units'] });
    await surface.click('Remove gif');
    await expect.poll(() => lectern.browser.stored('local', 'pronunciations')).toEqual([]);
    await surface.close();
    await readCats();
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
    expect(texts()).toContain('This gif of two cats went 5 km through the town.');
  });
});
