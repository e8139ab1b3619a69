import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleSentence } from '../../src/options/sample-sentences.ts';
import { chooseByKeyboard } from './support/choose-by-keyboard.ts';
import { recordLit } from './support/highlighted.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Surface } from './support/surface.ts';

const page = (lang: string, ...blocks: readonly string[]) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><main>${blocks.join('')}</main></html>`;

const GERMAN = [
  'Der alte Birnbaum',
  'Hinter dem Haus steht ein Birnbaum, den niemand gepflanzt hat.',
  'Im Herbst liegen seine Früchte im nassen Gras.',
  'Die Wespen finden sie zuerst.',
];
const ENGLISH = [
  'The old mill',
  'The mill by the river has not turned for years.',
  'Its wheel is green with moss.',
];
const QUOTED = 'Here the gardener wrote a note for his English friends.';

const QUOTING = ['She wrote “Wir sind heute nicht mehr zu Hause” on the door.', 'Then she left.'];

const paragraphs = ([title = '', ...sentences]: readonly string[]) =>
  `<h1>${title}</h1><p>${sentences.join(' ')}</p>`;
const PAGES = {
  '/de.html': page('de', paragraphs(GERMAN)),
  '/en.html': page('en', paragraphs(ENGLISH)),
  '/mixed.html': page(
    'de',
    paragraphs(GERMAN),
    `<p lang="en">${QUOTED}</p>`,
    '<p>Danach schrieb er wieder deutsch.</p>',
  ),
  '/mislabelled.html': page('en', paragraphs(GERMAN)),
  '/quoting.html': page('en', `<p>${QUOTING.join(' ')}</p>`),
  '/marked.html': page(
    'de',
    '<p>Der Gärtner rief <i lang="en">roses, roses</i>, dann <i lang="en">the old wall is red</i>, und lachte.</p>',
  ),
  '/austria.html': page('de-AT', paragraphs(GERMAN)),
  '/austria-script.html': page('de-Latn-AT', paragraphs(GERMAN)),
  '/britain.html': page('en-GB', paragraphs(ENGLISH)),
};

const wholeText = (surface: Surface) => surface.evaluate(() => document.body.textContent);
const says = (surface: Surface, sentence: string, timeout: number) =>
  vi.waitFor(async () => expect(await wholeText(surface)).toContain(sentence), { timeout, interval: 100 });

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  let speech: ReturnType<Lectern['listen']>;
  const finished = () => lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
  const open = async (path: string) => lectern.browser.openPopup(await lectern.open(path));
  /** Reads a page to its end, and gives the voice of each sentence. */
  const voicesOn = async (path: string) => {
    const before = speech.spoken().length;
    await (await open(path)).click('Play');
    await speech.waitFor((spoken) => spoken.length > before);
    await finished();
    return speech.spoken().slice(before);
  };

  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES, pace: 4 });
  });
  afterAll(() => lectern.close());
  beforeEach(() => {
    speech = lectern.listen();
  });
  afterEach(() => lectern.tidy());

  test('a German page has a German voice in an English browser, an English one an English voice', async () => {
    const german = await voicesOn('/de.html');
    expect(german.map(({ text }) => text)).toEqual(GERMAN);
    const english = await voicesOn('/en.html');
    expect(english.map(({ text }) => text)).toEqual(ENGLISH);
    for (const { voice } of german) expect(['Dora', 'Emil']).toContain(voice);
    for (const { voice } of english) expect(['Ada', 'Brook']).toContain(voice);
    // Firefox names the voice alone.
    if (name === 'chrome') {
      expect(new Set(german.map(({ lang }) => lang))).toEqual(new Set(['de']));
      expect(new Set(english.map(({ lang }) => lang))).toEqual(new Set(['en']));
    }
  });

  test('the region of the page decides between voices of its language', async () => {
    expect(new Set((await voicesOn('/austria.html')).map(({ voice }) => voice))).toEqual(new Set(['Emil']));
    // The tag says its script too, the voice's does not.
    expect(new Set((await voicesOn('/austria-script.html')).map(({ voice }) => voice))).toEqual(
      new Set(['Emil']),
    );
    expect(new Set((await voicesOn('/britain.html')).map(({ voice }) => voice))).toEqual(new Set(['Brook']));
  });

  test('an English paragraph in a German page has an English voice, and what follows a German one again', async () => {
    const spoken = await voicesOn('/mixed.html');
    const english = spoken.filter(({ voice }) => ['Ada', 'Brook'].includes(voice));
    expect(english.map(({ text }) => text)).toEqual([QUOTED]);
    expect(spoken).toHaveLength(GERMAN.length + 2);
    expect(['Dora', 'Emil']).toContain(spoken.at(-1)?.voice);
  });

  test('a German page that says it is English has a German voice, its heading too', async () => {
    const spoken = await voicesOn('/mislabelled.html');
    expect(spoken.map(({ text }) => text)).toEqual(GERMAN);
    for (const { voice } of spoken) expect(['Dora', 'Emil']).toContain(voice);
  });

  test('a German quotation in an English sentence has a German voice, and is lit with its sentence', async () => {
    const tab = await lectern.open('/quoting.html');
    const lit = await recordLit(tab);
    await (await lectern.browser.openPopup(tab)).click('Play');
    await speech.waitFor((spoken) => spoken.length > 0);
    await finished();
    const spoken = speech.spoken();
    expect(spoken.map(({ text }) => text)).toEqual([
      'She wrote “',
      'Wir sind heute nicht mehr zu Hause',
      '” on the door.',
      'Then she left.',
    ]);
    const german = spoken.map(({ voice }) => ['Dora', 'Emil'].includes(voice));
    expect(german).toEqual([false, true, false, false]);
    expect(await lit()).toEqual(QUOTING);
  });

  test('words that a page marks as English have an English voice within their sentence, one or two do not', async () => {
    const spoken = await voicesOn('/marked.html');
    expect(spoken.map(({ text }) => text.trim())).toEqual([
      'Der Gärtner rief roses, roses, dann',
      'the old wall is red',
      ', und lachte.',
    ]);
    expect(spoken.map(({ voice }) => ['Ada', 'Brook'].includes(voice))).toEqual([false, true, false]);
  });

  test('a voice chosen by keyboard in the popup takes over in mid-sentence, and is kept for its language', async () => {
    const [first] = await voicesOn('/de.html');
    const other = first?.voice === 'Dora' ? 'Emil' : 'Dora';
    const before = speech.spoken().length;
    speech.setPace(60);
    const popup = await open('/de.html');
    await popup.press('Enter');
    await speech.waitFor((spoken) => spoken.length > before);
    await chooseByKeyboard(popup, 'Voice', other);
    await speech.waitFor((spoken) => spoken.at(-1)?.voice === other);
    speech.setPace(4);
    await finished();
    // What was cut off is said again from its word on, and all that follows is said by the chosen voice.
    const rest = speech
      .spoken()
      .slice(speech.spoken().findIndex(({ voice }, i) => i >= before && voice === other));
    expect(rest.map(({ voice }) => voice)).toEqual(rest.map(() => other));
    const [again, ...others] = rest.map(({ text }) => text);
    const at = GERMAN.findIndex((sentence) => sentence.endsWith(again ?? '?'));
    expect(others).toEqual(GERMAN.slice(at + 1));

    expect(new Set((await voicesOn('/de.html')).map(({ voice }) => voice))).toEqual(new Set([other]));
    for (const { voice } of await voicesOn('/en.html')) expect(['Ada', 'Brook']).toContain(voice);
  });

  test('a voice chosen in the options reads from then on, and its preview speaks the sample', async () => {
    const [first] = await voicesOn('/en.html');
    const other = first?.voice === 'Ada' ? 'Brook' : 'Ada';
    const options = await lectern.browser.openExtensionPage('src/options/index.html');
    try {
      await says(options, 'Choose a voice for each language', 10_000);
      await chooseByKeyboard(options, 'Voice for English', other);
      await expect
        .poll(() => lectern.browser.stored('local', 'settings'))
        .toMatchObject({ voices: { en: expect.stringContaining(other) } });
      await options.click('Preview the voice for English');
      await speech.waitFor((spoken) => spoken.at(-1)?.text === sampleSentence('en'));
      expect(speech.spoken().at(-1)?.voice).toBe(other);
    } finally {
      await options.close();
    }
    expect(new Set((await voicesOn('/en.html')).map(({ voice }) => voice))).toEqual(new Set([other]));
  });
});
