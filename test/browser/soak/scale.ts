const { LECTERN_SOAK, LECTERN_SEED } = process.env;

/** Whether there is all the time in the world: `npm run test:soak`. */
const LONG = LECTERN_SOAK !== undefined;

/** How much of something: so much in `npm test`, so much under `npm run test:soak`. */
export const scale = (short: number, long: number): number => (LONG ? long : short);

/** Where chance begins. It is the same each time, so that a change is judged by its own walks. */
export const SEED = Number(LECTERN_SEED ?? 1);

/** The command that does the same again. */
export const again = (file: string, seed: number): string =>
  `${LONG ? 'LECTERN_SOAK=1 ' : ''}LECTERN_SEED=${seed} npx vitest run --project browser test/browser/soak/${file}`;
