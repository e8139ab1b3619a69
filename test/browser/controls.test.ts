import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventually } from './support/eventually.ts';
import { SENTENCES } from './support/garden.ts';
import { highlighted } from './support/highlighted.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Surface, Tab } from './support/surface.ts';

// Slow enough to act in the middle of a sentence, fast enough for a test.

// ms a character: slow enough to act in the middle of a sentence. The same in all tests, for Lectern learns it.
const PACE = 20;

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  let speech: ReturnType<Lectern['listen']>;
  let tab: Tab;
  let popup: Surface;
  /** The last sentence the voice was given. */
  const last = () => speech.spoken().at(-1)?.text;
  const finished = () => lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
  const status = (wanted: string) => lectern.reaches((state) => state.status === wanted);

  /** The popup is drawn a moment after what it shows, and a button counts as what it shows. */
  const shows = (word: string) =>
    eventually(() => popup.evaluate((text) => document.body.textContent.includes(text), word));

  beforeAll(async () => {
    lectern = await startLectern(name, { source: 'reading', pace: PACE });
  });
  afterAll(() => lectern.close());
  beforeEach(async () => {
    speech = lectern.listen();
    speech.setPace(PACE);
    tab = await lectern.open('/garden.html');
    popup = await lectern.browser.openPopup(tab);
  });
  afterEach(() => lectern.tidy());

  test('Play, by the key that opened the popup and Enter alone, reads the whole page', async () => {
    await popup.press('Enter');
    await finished();
    expect(speech.texts()).toEqual(SENTENCES);
    expect(await highlighted(tab)).toEqual({ sentence: '', word: '' });
    expect(lectern.browser.strangers()).toEqual([]);
  });

  test('the lit sentence is the spoken one, and the word lies in it', async () => {
    await popup.click('Play');
    for (const sentence of SENTENCES.slice(0, 4)) {
      // It is lit as soon as the voice is asked for it, and stays lit while it sounds.
      await vi.waitUntil(() => last() === sentence, { timeout: 15_000 });
      await eventually(async () => (await highlighted(tab)).sentence === sentence);
      await vi.waitUntil(async () => (await highlighted(tab)).word !== '', { timeout: 5000 });
      const { sentence: lit, word } = await highlighted(tab);
      expect(lit).toContain(word);
    }
  });

  test('pause is silent at once, and going on loses and repeats no sentence', async () => {
    await popup.click('Play');
    const [, second = ''] = SENTENCES;
    await vi.waitUntil(async () => (await highlighted(tab)).sentence === second, { timeout: 10_000 });
    await eventually(async () => !['', 'The', 'soil'].includes((await highlighted(tab)).word));
    await popup.click('Pause');
    await status('paused');
    await eventually(() => speech.spoken().at(-1)?.outcome === 'cut');
    const { word } = await highlighted(tab);
    const before = speech.spoken().length;
    await popup.click('Play');
    await finished();
    // The word is an estimate here, so one word is said again rather than lost.
    const words = second.split(' ');
    const rest = words.slice(words.findIndex((other) => other.startsWith(word)) - 1).join(' ');
    expect(speech.spoken()[before]?.text).toBe(rest);
    expect(speech.texts()).toEqual([SENTENCES[0], rest, ...SENTENCES.slice(2)]);
  });

  test('steps go by sentence and by paragraph, in both directions', async () => {
    // No sentence is to come to its end, however long a press takes.
    speech.setPace(200);
    await popup.click('Play');
    await speech.waitFor((spoken) => spoken.length === 1);
    await shows('Pause');
    await popup.click('Next sentence');
    await eventually(() => last() === SENTENCES[1]);
    await popup.click('Next paragraph');
    await eventually(() => last() === SENTENCES[3]);
    await popup.click('Next sentence');
    await eventually(() => last() === SENTENCES[4]);
    await popup.click('Previous sentence');
    await eventually(() => last() === SENTENCES[3]);
    await popup.click('Previous paragraph');
    await eventually(() => last() === SENTENCES[1]);
    expect(speech.texts()).toEqual([]);
  });

  test('a step while paused moves the light and stays silent', async () => {
    await popup.click('Play');
    await speech.waitFor((spoken) => spoken.length === 1);
    await popup.click('Pause');
    await status('paused');
    await popup.click('Next paragraph');
    await eventually(async () => (await highlighted(tab)).sentence === SENTENCES[1]);
    expect(speech.spoken()).toHaveLength(1);
    await popup.click('Play');
    await eventually(() => last() === SENTENCES[1]);
  });

  test('stop leaves the page as it was', async () => {
    const html = () => tab.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await popup.click('Play');
    await eventually(async () => (await highlighted(tab)).sentence === SENTENCES[0]);
    // Nothing but the player comes into the page.
    expect((await html()).replace(/<lectern-player.*<\/lectern-player>/, '')).toBe(before);
    await shows('Pause');
    await popup.click('Stop');
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'stopped');
    await eventually(async () => (await tab.evaluate(() => CSS.highlights.size)) === 0);
    expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await eventually(async () => (await html()) === before);
    await speech.waitFor((spoken) => spoken.at(-1)?.outcome !== 'speaking');
    expect(speech.spoken().length).toBeLessThan(4);
  });

  test('a new speed takes effect within the sentence', async () => {
    await popup.click('Play');
    await speech.waitFor((spoken) => spoken.length === 2);
    const before = speech.spoken().at(-1);
    // A click on the slider's middle: 1.75 of 0.5–3.
    await popup.click('Speed');
    await speech.waitFor((spoken) => (spoken.at(-1)?.rate ?? 0) > (before?.rate ?? 0));
    expect(SENTENCES[1]).toContain(last());
  });

  test('a new reading replaces the old one, in another tab too', async () => {
    await popup.click('Play');
    await speech.waitFor((spoken) => spoken.length === 2);
    const other = await lectern.open('/other.html');
    const second = await lectern.browser.openPopup(other);
    await second.click('Read this page');
    await finished();
    const texts = speech.texts();
    expect(texts.slice(texts.indexOf('A lake in the morning'))).toEqual([
      'A lake in the morning',
      'The lake lies quite still before sunrise.',
      'A single boat crosses it without a sound.',
      'Later the wind comes up and draws long lines on the water.',
      'The boat is gone by then.',
    ]);
    expect(await highlighted(tab)).toEqual({ sentence: '', word: '' });
  });

  test('goes on while the person is in another tab, and ends with its own', async () => {
    await popup.click('Play');
    await speech.waitFor((spoken) => spoken.length === 1);
    await lectern.open('/other.html');
    await speech.waitFor((spoken) => spoken.length === 3);
    await tab.close();
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'tab-closed');
    await speech.waitFor((spoken) => spoken.at(-1)?.outcome !== 'speaking');
  });

  test('ends when its tab goes to another page', async () => {
    await popup.click('Play');
    await speech.waitFor((spoken) => spoken.length === 1);
    await tab.goto(`${lectern.pages.origin}/other.html`);
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'page-left');
    await speech.waitFor((spoken) => spoken.at(-1)?.outcome !== 'speaking');
    expect(speech.spoken().length).toBeLessThan(4);
  });
});
