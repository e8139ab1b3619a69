import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type KeptPace, parsePaces } from '../../src/speech/words/kept-pace.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';

const SENTENCES = ['The boat goes out.', 'Gulls follow it.', 'The sea is calm.', 'Nobody is in a hurry.'];
const PAGE = `<!doctype html><html lang="en"><title>Boat</title><main><p>${SENTENCES.join(' ')}</p></main></html>`;
// ms a character: not so far from a real voice, or the first lessons would be refused.
const PACE = 40;

describe.for(BROWSERS)('in %s', (name) => {
  let profile: string;
  let lectern: Lectern;

  const start = () => startLectern(name, { source: { '/boat.html': PAGE }, pace: PACE, profile });
  const kept = async () => parsePaces(await lectern.browser.stored('local', 'paces'));
  const read = async () => {
    const tab = await lectern.open('/boat.html');
    const popup = await lectern.browser.openPopup(tab);
    await popup.click('Play');
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
  };
  /** The one pace that is kept, once it has had so many lessons. */
  const afterLessons = (lessons: number) =>
    vi.waitFor(
      async () => {
        const paces = await kept();
        expect(paces.map((pace) => pace.lessons)).toEqual([lessons]);
        return paces[0] as KeptPace;
      },
      { timeout: 5000 },
    );

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'lectern-pace-'));
    lectern = await start();
  });
  afterAll(async () => {
    await lectern.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the pace of a voice is kept, and learned further after a restart of the browser', async () => {
    await read();
    const first = await afterLessons(SENTENCES.length);
    expect(first).toMatchObject({ lang: 'en', rate: 1 });
    await lectern.close();
    lectern = await start();
    await read();
    const second = await afterLessons(2 * SENTENCES.length);
    expect(second.voice).toBe(first.voice);
  });

  test('a word that is a guess is lit with a dotted line, and the popup says that it is one', async () => {
    const tab = await lectern.open('/boat.html');
    const popup = await lectern.browser.openPopup(tab);
    await popup.click('Play');
    const says = () =>
      popup.evaluate(() => document.body.textContent.includes('The marked word is an estimate.'));
    const lit = () =>
      tab.evaluate(() => {
        const rules = [...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
        return (
          CSS.highlights.has('lectern-word') && rules.some(({ cssText }) => /word.*dotted/.test(cssText))
        );
      });
    await vi.waitFor(async () => expect([await says(), await lit()]).toEqual([true, true]), {
      timeout: 10_000,
      interval: 20,
    });
    await popup.click('Stop');
    await lectern.tidy();
  });
});
