import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { assignKey } from './support/assign-keys.ts';
import { highlighted } from './support/highlighted.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import { type RealKeys, realKeys } from './support/real-keys.ts';
import type { Tab } from './support/surface.ts';

const KEYS = { faster: 'Alt+Shift+U', slower: 'Alt+Shift+Y', 'play-pause': 'Alt+Shift+P' } as const;
const SENTENCE = 'Water is carried in the evening, when the sun stands low, and nobody counts the cans.';
const PAGE = `<!doctype html><html lang="en"><title>Water</title><main><p>${SENTENCE}</p>
  <p>Then it is dark, and everybody goes home by the long way.</p></main></html>`;

describe.for(BROWSERS)('in %s', (name) => {
  let keyboard: RealKeys;
  let lectern: Lectern;
  let tab: Tab;
  beforeAll(async () => {
    keyboard = await realKeys(name);
    // Slow enough for a dozen words to be seen one by one.
    lectern = await startLectern(name, {
      source: { '/': PAGE, '/page.html': PAGE },
      pace: 60,
      ...keyboard.launch,
    });
  });
  afterAll(async () => {
    await lectern.close();
    await keyboard.stop();
  });

  const press = (command: keyof typeof KEYS) => keyboard.press(tab, KEYS[command]);

  test('faster and slower, by their keys, are heard within the sentence and from its word on', async () => {
    const speech = lectern.listen();
    tab = await lectern.open('/page.html');
    for (const [command, keys] of Object.entries(KEYS)) await assignKey(lectern, tab, command, keys);
    await keyboard.begin(lectern, tab);
    await press('play-pause');

    /** Presses a key at a word, and gives what the voice is told anew. */
    const at = async (word: string, command: 'faster' | 'slower') => {
      const said = speech.spoken().length;
      await vi.waitUntil(async () => (await highlighted(tab)).word === word, {
        timeout: 15_000,
        interval: 20,
      });
      await press(command);
      const [again] = (await speech.waitFor((spoken) => spoken.length > said)).slice(said);
      if (!again) throw new Error('nothing was said anew');
      expect(speech.spoken()[said - 1]?.outcome).toBe('cut');
      expect(SENTENCE.endsWith(again.text)).toBe(true);
      // An estimated word may be ahead of the voice, so that one word is said again rather than lost; and while
      // the key is on its way the voice may be some words on.
      const from = SENTENCE.length - again.text.length - SENTENCE.indexOf(word);
      expect(from).toBeGreaterThanOrEqual(-'the '.length);
      expect(from).toBeLessThan(25);
      return again;
    };
    await speech.waitFor((spoken) => spoken.length === 1);
    const first = speech.spoken()[0];
    const faster = await at('evening', 'faster');
    expect(faster.rate).toBeGreaterThan(first?.rate ?? 0);
    const slower = await at('stands', 'slower');
    expect(slower.rate).toBe(first?.rate);
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
    expect(speech.texts()).toEqual([
      slower.text,
      'Then it is dark, and everybody goes home by the long way.',
    ]);
  });
});
