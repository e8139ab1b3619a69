import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { spokenText } from '../../src/speech/spoken-text/spoken-text.ts';
import { recordLit } from './support/highlighted.ts';
import { BROWSERS, fixtures, type Lectern, startLectern } from './support/lectern.ts';

const DEMO = resolve(import.meta.dirname, '../../scripts/demo');
const source = Object.fromEntries(
  readdirSync(DEMO).map((name) => [`/${name}`, readFileSync(join(DEMO, name), 'utf8')]),
);
const CASES = BROWSERS.flatMap((browser) => (['en', 'de'] as const).map((lang) => ({ browser, lang })));
const listOf = (lang: string) =>
  JSON.parse(readFileSync(join(fixtures('demo'), `${lang}.json`), 'utf8')) as string[];
const finished = (lectern: Lectern) => async () => {
  const state = await lectern.session();
  return state.status === 'idle' && state.ended === 'finished';
};

test.for(CASES)(
  'the $lang demo article in $browser: what is on the list is spoken once, in order, and nothing else; what is lit is what sounds',
  async ({ browser, lang }) => {
    const lectern = await startLectern(browser, { source, pace: 6 });
    try {
      const speech = lectern.listen();
      const tab = await lectern.open(`/${lang}.html`);
      const sentences = listOf(lang);
      const lit = await recordLit(tab);
      await (await lectern.browser.openPopup(tab)).press('Enter');
      await vi.waitUntil(finished(lectern), { timeout: 50_000 });
      expect(await lit()).toEqual(sentences);
      // A passage in another language has a voice of its own, so that a sentence may come in several pieces.
      const spoken = sentences.map((sentence) => spokenText(sentence, lang).text);
      expect(speech.texts().join(' ')).toBe(spoken.join(' '));
      expect(speech.spoken().every(({ outcome }) => outcome === 'whole')).toBe(true);
      expect(lectern.browser.strangers()).toEqual([]);
    } finally {
      await lectern.close();
    }
  },
);
