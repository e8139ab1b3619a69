import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { chooseByKeyboard } from './support/choose-by-keyboard.ts';
import { errorSentence } from './support/error-sentence.ts';
import { recordLit } from './support/highlighted.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Surface } from './support/surface.ts';

const page = (lang: string, title: string, sentences: readonly string[]) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><main><h1>${title}</h1><p>${sentences.join(' ')}</p></main></html>`;
const ENGLISH = ['The ferry leaves the harbour at eight.', 'Nobody waits on the pier.'];
const GERMAN = ['Die Fähre legt um acht Uhr ab.', 'Niemand wartet am Steg.'];
const PAGES = {
  '/en.html': page('en', 'Pier', ENGLISH),
  '/de.html': page('de', 'Der Steg', GERMAN),
  '/th.html': page('th', 'ท่าเรือ', ['เรือออกเวลาแปดโมงเช้า']),
};
const ALL = ['Pier', ...ENGLISH];
const OWN = 'Lectern (built in)';

const says = (surface: Surface, sentence: string, timeout = 20_000) =>
  vi.waitFor(
    async () => expect(await surface.evaluate(() => document.body.textContent)).toContain(sentence),
    { timeout, interval: 100 },
  );
const finished = (lectern: Lectern) =>
  lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
/** Waits until Lectern's own voice has told a word. */
const speaksItself = (lectern: Lectern) =>
  lectern.reaches(
    (state) =>
      state.status === 'speaking' &&
      state.active.voice.startsWith(OWN) &&
      state.active.position.offset > 0 &&
      !state.active.estimated,
  );

describe.for(BROWSERS)('in %s, on a machine with no system voice', (name) => {
  let lectern: Lectern;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES, speech: { running: false, heard: true } });
  });
  afterAll(() => lectern.close());
  afterEach(() => lectern.tidy());

  test("Lectern's own voice reads all of it with exact words, and says why", async () => {
    const tab = await lectern.open('/en.html');
    const lit = await recordLit(tab);
    const popup = await lectern.browser.openPopup(tab);
    await popup.press('Enter');
    await says(popup, 'No voice of your system speaks this language');
    await speaksItself(lectern);
    await finished(lectern);
    expect(await lit()).toEqual(ALL);
  });

  test('a language that nobody has a voice for: it is said, and what to do', async () => {
    const popup = await lectern.browser.openPopup(await lectern.open('/th.html'));
    await popup.press('Enter');
    await says(popup, errorSentence('en', 'languageUnspoken'));
    expect(await lectern.session()).toMatchObject({ status: 'paused', error: 'languageUnspoken' });
  });
});

describe.for(BROWSERS)('in %s, with voices of the system', (name) => {
  let lectern: Lectern;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES, pace: 60, speech: { heard: true } });
  });
  afterAll(() => lectern.close());
  afterEach(() => lectern.tidy());

  test('chosen in mid-sentence it takes over at the same place, and is kept for the language', async () => {
    const speech = lectern.listen();
    const tab = await lectern.open('/en.html');
    const lit = await recordLit(tab);
    const popup = await lectern.browser.openPopup(tab);
    await popup.press('Enter');
    await speech.waitFor((spoken) => spoken.at(-1)?.text === ENGLISH[0]);
    await chooseByKeyboard(popup, 'Voice', OWN);
    await speaksItself(lectern);
    await finished(lectern);
    expect(await lit()).toEqual(ALL);
    expect(speech.spoken().map(({ text, outcome }) => [text, outcome])).toEqual([
      ['Pier', 'whole'],
      [ENGLISH[0], 'cut'],
    ]);
    expect(await lectern.browser.stored('local', 'settings')).toMatchObject({
      voices: { en: expect.stringContaining(OWN) },
    });
  });

  test('where all voices of the system refuse it reads on from the same place, and says why', async () => {
    lectern.faults.set('refuse');
    const tab = await lectern.open('/de.html');
    const lit = await recordLit(tab);
    const popup = await lectern.browser.openPopup(tab);
    await popup.press('Enter');
    await says(popup, 'No voice of your system speaks this language', 40_000);
    await finished(lectern);
    expect(await lit()).toEqual(['Der Steg', ...GERMAN]);
  });
});

test.for(BROWSERS)(
  "in %s, where the speech service runs and has no voice, Lectern's own voice reads",
  async (name) => {
    const lectern = await startLectern(name, { source: PAGES, speech: { voices: [], heard: true } });
    try {
      const tab = await lectern.open('/en.html');
      const lit = await recordLit(tab);
      await (await lectern.browser.openPopup(tab)).press('Enter');
      await speaksItself(lectern);
      await finished(lectern);
      expect(await lit()).toEqual(ALL);
    } finally {
      await lectern.close();
    }
  },
);

test.for(BROWSERS)(
  'the sound device goes away in mid-sentence in %s: the reading can be followed by eye to its end',
  async (name) => {
    const lectern = await startLectern(name, { source: PAGES, speech: { running: false, heard: true } });
    try {
      const tab = await lectern.open('/en.html');
      const lit = await recordLit(tab);
      await (await lectern.browser.openPopup(tab)).press('Enter');
      await speaksItself(lectern);
      await lectern.faults.killSound();
      await finished(lectern);
      expect(await lit()).toEqual(ALL);
    } finally {
      await lectern.close();
    }
  },
);
