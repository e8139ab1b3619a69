import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { BROWSERS, type Lectern, startLectern } from '../support/lectern.ts';
import { BrowserWalker } from './browser-walker.ts';
import { leftBehind } from './left-behind.ts';
import { again, SEED, scale } from './scale.ts';
import { PAGES, walkOf } from './walk-steps.ts';
import { WALKED_PAGES } from './walked-pages.ts';

/** Walks in each browser. */
const WALKS = scale(6, 50);
const STEPS = 30;
const PER_STEP = 5000;
/** Firefox ends an event page that does nothing sooner than usual, so that it can be waited for. */
const IDLE = { 'extensions.background.idle.timeout': 6000 };
/** Chromium closes a document that is silent after 30 s. */
const SILENT = 60_000;

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;

  const start = async () => {
    lectern = await startLectern(name, { source: WALKED_PAGES, preferences: IDLE });
    await lectern.browser.grantSite('http://localhost/*');
  };
  beforeAll(start);
  afterAll(() => lectern.close());

  test.for(Array.from({ length: WALKS }, (_, nth) => SEED + nth))(
    `a walk of ${STEPS} steps keeps the law, seed %i`,
    { timeout: 60_000 + STEPS * PER_STEP },
    async (seed) => {
      const walker = new BrowserWalker(lectern);
      const steps = walkOf(name, STEPS, seed);
      const taken: string[] = [];
      try {
        await walker.begin();
        for (const step of steps) {
          taken.push(JSON.stringify(step));
          await walker.take(step);
        }
        await walker.finish();
      } catch (cause) {
        const heard = walker.heard();
        // The next walk is to start from a clean slate.
        await lectern.close();
        await start();
        throw new Error(
          `${cause}\nafter\n${taken.join('\n')}\nheard\n${heard}\nAgain: ${again('walks.test.ts', seed)}`,
          {
            cause,
          },
        );
      }
      expect(lectern.browser.strangers()).toEqual([]);
    },
  );

  test('when all is over, what speaks ends as well, and the page is let go', {
    timeout: 4 * SILENT,
  }, async () => {
    const tab = await lectern.open(PAGES[0]);
    await (await lectern.browser.openPopup(tab)).press('Enter');
    await lectern.reaches(({ status }) => status === 'speaking');
    await lectern.browser.asExtension(async () => {
      const args = { command: 'stop', tabId: 0 };
      await chrome.runtime.sendMessage({ to: 'background', method: 'session.command', args });
    });
    const isLetGo = async () => (await leftBehind(tab, name, false)).length === 0;
    await vi.waitUntil(isLetGo, { timeout: SILENT, interval: 1000 });
    await tab.close();
    const speakers = () =>
      lectern.browser.asExtension(
        async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length,
      );
    const isOver = async () =>
      name === 'chrome' ? (await speakers()) === 0 : !(await lectern.browser.backgroundRuns());
    await vi.waitUntil(isOver, { timeout: SILENT, interval: 500 });
  });
});
