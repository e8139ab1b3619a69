import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walks } from './steps.ts';
import { takeWalk } from './take-walk.ts';

const { LECTERN_SEED, LECTERN_PATH, LECTERN_WALKS } = process.env;
// A fixed start, so that a change is judged by its own walks; LECTERN_WALKS and LECTERN_SEED take more and others.
const WALKS = Number(LECTERN_WALKS ?? 10_000);
const STEPS = 30;
const seed = Number(LECTERN_SEED ?? 1);

test(`${WALKS} random walks keep the law (seed ${seed})`, { timeout: 600_000 }, async () => {
  const result = await fc.check(fc.asyncProperty(walks(STEPS), takeWalk), {
    seed,
    numRuns: WALKS,
    ...(LECTERN_PATH && { path: LECTERN_PATH }),
  });
  const replay = `LECTERN_SEED=${seed} LECTERN_PATH=${result.counterexamplePath} npx vitest run --project unit test/model/walk.test.ts`;
  expect(result.failed, `${await fc.asyncDefaultReportMessage(result)}\nAgain: ${replay}\n`).toBe(false);
});
