import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Lectern, startLectern } from '../support/lectern.ts';
import { BrowserWalker } from './browser-walker.ts';
import { again, SEED, scale } from './scale.ts';
import { walkOf } from './walk-steps.ts';
import { WALKED_PAGES } from './walked-pages.ts';

/** Walks in each browser. */
const WALKS = scale(6, 50);
const STEPS = 30;
const PER_STEP = 5000;

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;

  const start = async () => {
    lectern = await startLectern(name, { source: WALKED_PAGES });
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
        // The next walk is to start from a clean slate.
        await lectern.close();
        await start();
        throw new Error(`${cause}\nafter\n${taken.join('\n')}\nAgain: ${again('walks.test.ts', seed)}`, {
          cause,
        });
      }
      expect(lectern.browser.strangers()).toEqual([]);
    },
  );
});
