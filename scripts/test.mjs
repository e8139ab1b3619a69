/**
 * `npm test` and its parts: node scripts/test.mjs [check | unit | browser | soak | build]
 * Needs nothing but Node: it installs what the checks need first. Its last line is "N passed, N failed".
 */

import { BROWSER, BUILDS, SOAK, STATIC, STORE_RULES, UNIT, WALKS } from './checks.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { giveUp } from './setup/run.mjs';
import {
  BUS,
  CHROMIUM,
  DECODER,
  DISPLAY,
  FIREFOX,
  needSystemPackages,
  SPEECH,
} from './setup/system-packages.mjs';

/** @import { Check, Outcome } from './checks.mjs' */

/** @type {Record<string, readonly Check[]>} */
const PARTS = {
  all: [...STATIC, UNIT, ...BUILDS, STORE_RULES, BROWSER],
  check: [...STATIC, ...BUILDS, STORE_RULES],
  unit: [UNIT],
  browser: [...BUILDS, BROWSER],
  soak: [...BUILDS, WALKS, SOAK],
  build: BUILDS,
};

const NEED_BUILDS = [STORE_RULES, BROWSER, SOAK];

/** Runs one check; one that hangs on a broken build is not worth running. @param {Check} check @param {boolean} built @returns {Promise<Outcome>} */
async function perform(check, built) {
  if (!built && NEED_BUILDS.includes(check)) {
    console.log(`\n• ${check.name}: left out, because the build failed`);
    return { ok: false, passed: 0, failed: 0 };
  }
  console.log(`\n• ${check.name}`);
  const outcome = await check.run();
  console.log(outcome.ok ? '  passed' : '  FAILED');
  return outcome;
}

const name = process.argv[2] ?? 'all';
const checks =
  PARTS[name] ?? giveUp(`There is no part "${name}"; there are: ${Object.keys(PARTS).join(', ')}.`);

console.log(`Lectern: ${checks.map((check) => check.name).join(', ')}.`);
await installDependencies();
if (checks.includes(BROWSER) || checks.includes(SOAK))
  needSystemPackages(
    [CHROMIUM, FIREFOX, ...SPEECH, ...DISPLAY, ...BUS, ...DECODER],
    'Testing in real browsers',
  );

const outcomes = new Map();
for (const check of checks) {
  const built = BUILDS.every((build) => outcomes.get(build)?.ok !== false);
  outcomes.set(check, await perform(check, built));
}

const all = [...outcomes.values()];
const failed = checks.filter((check) => !outcomes.get(check).ok).map((check) => check.name);
const sum = (/** @type {'passed' | 'failed'} */ which) =>
  all.reduce((total, outcome) => total + outcome[which], 0);
console.log(failed.length > 0 ? `\nFAILED: ${failed.join(', ')}` : '\nAll well.');
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
