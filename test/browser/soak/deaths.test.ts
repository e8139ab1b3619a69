import { expect, test, vi } from 'vitest';
import type { Spoken } from '../../../scripts/services/speech.mjs';
import { randomFrom } from '../../fakes/random.ts';
import { highlighted } from '../support/highlighted.ts';
import { type Lectern, startLectern } from '../support/lectern.ts';
import type { BrowserName, Tab } from '../support/surface.ts';
import { longPage } from './long-page.ts';
import { again, SEED, scale } from './scale.ts';
import { holdAgainstLaw } from './witness.ts';

const PACE = 12;
/** Deaths come this far apart at most, in ms: at any place of a sentence, and between two. */
const APART = 700;
/** So often in between it is seen whether what is shown is what sounds. */
const LOOKS = 5;

const slept = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface LongReading {
  readonly lectern: Lectern;
  readonly tab: Tab;
  readonly spoken: () => Spoken[];
}

/** Waits until session and light are at the sentence that sounds. */
const shownIsReal = ({ lectern, tab, spoken }: LongReading, sentences: readonly string[]) =>
  vi.waitFor(
    async () => {
      const before = spoken().at(-1);
      const state = await lectern.session();
      const { sentence } = await highlighted(tab);
      // A sentence that has ended meanwhile proves nothing either way.
      expect(spoken().at(-1)).toEqual(before);
      expect(sentence.endsWith(before?.text ?? '?')).toBe(true);
      expect(state.status).toBe('speaking');
      if ('active' in state) expect(sentences[state.active.sentencesDone ?? 0]).toBe(sentence);
    },
    { timeout: 20_000, interval: 20 },
  );

/** Reads a long page while things die, and holds all that was spoken against the law. */
async function readThrough(
  name: BrowserName,
  deaths: number,
  kill: (lectern: Lectern, nth: number) => Promise<number | null>,
): Promise<Spoken[]> {
  // With so many sentences left, it does not end before the last death.
  const { html, sentences } = longPage(2 * deaths + 10);
  const lectern = await startLectern(name, { source: { '/days.html': html }, pace: PACE });
  const random = randomFrom(SEED);
  const deadly: number[] = [];
  try {
    const { spoken } = lectern.listen();
    const tab = await lectern.open('/days.html');
    await (await lectern.browser.openPopup(tab)).press('Enter');
    let begun = 0;
    for (let nth = 0; nth < deaths; nth += 1) {
      await vi.waitUntil(() => spoken().length > begun, { timeout: 30_000, interval: 10 });
      begun = spoken().length;
      await slept(random() * APART);
      const cut = await kill(lectern, nth);
      if (cut !== null) deadly.push(cut, Date.now());
      if (nth % LOOKS === 0) await shownIsReal({ lectern, tab, spoken }, sentences);
    }
    await vi.waitUntil(async () => (await lectern.session()).status === 'idle', {
      timeout: 1000 * sentences.length,
      interval: 200,
    });
    expect(await lectern.session()).toEqual({ status: 'idle', ended: 'finished' });
    holdAgainstLaw(spoken(), sentences, deadly);
    expect(spoken().at(-1)?.text).toBe(sentences.at(-1));
    return spoken();
  } catch (error) {
    throw new Error(`Again: ${again('deaths.test.ts', SEED)}`, { cause: error });
  } finally {
    await lectern.close();
  }
}

const WORKER_DEATHS = scale(20, 100);
const DOCUMENT_DEATHS = scale(6, 40);
const PAGE_DEATHS = scale(10, 100);
/** What a death may take, in ms. */
const EACH = 6000;

test(`Chromium: the worker is stopped ${WORKER_DEATHS} times at random moments, and every sentence is spoken once`, {
  timeout: 60_000 + WORKER_DEATHS * EACH,
}, async () => {
  const spoken = await readThrough('chrome', WORKER_DEATHS, async ({ browser }) => {
    await browser.stopBackground();
    return null;
  });
  // The speech is in another document: it is not even cut.
  expect(new Set(spoken.map(({ outcome }) => outcome))).toEqual(new Set(['whole']));
});

test(`Chromium: the offscreen document is closed ${DOCUMENT_DEATHS} times at random moments, with or without the worker`, {
  timeout: 60_000 + DOCUMENT_DEATHS * EACH,
}, async () => {
  await readThrough('chrome', DOCUMENT_DEATHS, async ({ browser }, nth) => {
    const at = Date.now();
    const close = () => browser.asExtension(() => chrome.offscreen.closeDocument().catch(() => undefined));
    await Promise.all([close(), nth % 3 === 2 && browser.stopBackground()]);
    return at;
  });
});

test(`Firefox: the event page is ended ${PAGE_DEATHS} times at random moments, and every sentence is spoken once`, {
  timeout: 60_000 + PAGE_DEATHS * EACH,
}, async () => {
  await readThrough('firefox', PAGE_DEATHS, async ({ browser }) => {
    const at = Date.now();
    await browser.stopBackground();
    return at;
  });
});
