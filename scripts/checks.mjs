import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownDirectory } from './services/children.mjs';
import { run } from './setup/run.mjs';

/**
 * The outcome of one check; `passed` and `failed` count tests, and are 0 for checks that have none.
 * @typedef {{ ok: boolean, passed: number, failed: number }} Outcome
 * @typedef {{ name: string, run: () => Promise<Outcome> }} Check
 */

/** @param {string} name @param {string} command @param {readonly string[]} args @param {Record<string, string>} [env] @returns {Check} */
const program = (name, command, args, env = {}) => ({
  name,
  run: async () => ({ ok: (await run(command, args, { env })).code === 0, passed: 0, failed: 0 }),
});

/**
 * @param {string} name @param {'unit' | 'browser'} project
 * @param {{ only?: string, env?: Record<string, string> }} [options] only files whose path has this in it
 * @returns {Check}
 */
const tests = (name, project, { only, env = {} } = {}) => ({
  name,
  run: async () => {
    const directory = ownDirectory('tests');
    const report = join(directory.path, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const files = only === undefined ? [] : [only];
    const { code } = await run('vitest', ['run', '--project', project, ...reporters, ...files], { env });
    const { passed, failed } = count(report);
    directory.remove();
    return { ok: code === 0, passed, failed };
  },
});

/** @param {string} report */
function count(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // The runner itself broke: that is no passed test.
    return { passed: 0, failed: 1 };
  }
}

/** Checks what is shipped to Firefox by the rules of its store; asks the network nothing. @type {Check} */
const storeRules = {
  name: 'rules of the Firefox store (web-ext lint)',
  run: async () => {
    const args = ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'];
    const { code, output } = await run('web-ext', args, { quiet: true, env: { NO_UPDATE_NOTIFIER: '1' } });
    const { summary, errors, warnings } = parsed(output);
    const found = [...errors, ...warnings];
    for (const { code: rule, message, file } of found) console.error(`  ${rule} ${file ?? ''}: ${message}`);
    if (!summary) console.error(output);
    return { ok: code === 0 && Boolean(summary) && found.length === 0, passed: 0, failed: 0 };
  },
};

/**
 * @param {string} output
 * @returns {{ summary?: object, errors: Finding[], warnings: Finding[] }}
 * @typedef {{ code: string, message: string, file?: string }} Finding
 */
function parsed(output) {
  try {
    return JSON.parse(output);
  } catch {
    return { errors: [], warnings: [] };
  }
}

/** The builds of both browsers. @type {readonly Check[]} */
export const BUILDS = [
  program('build for Chromium', 'vite', ['build', '--logLevel', 'warn'], { TARGET: 'chrome' }),
  program('build for Firefox', 'vite', ['build', '--logLevel', 'warn'], { TARGET: 'firefox' }),
];

/** Everything that is looked at without running it. @type {readonly Check[]} */
export const STATIC = [
  program('types', 'tsc', ['-p', '.']),
  program('lint and format', 'biome', ['check', '--error-on-warnings', '.']),
  program('unused code and packages', 'knip', []),
];

export const UNIT = tests('unit tests', 'unit');
export const BROWSER = tests('browser tests', 'browser');
/** What is in the browser tests as well, but for much longer. */
export const SOAK = tests('long readings and walks in real browsers', 'browser', {
  only: 'test/browser/soak/',
  env: { LECTERN_SOAK: '1' },
});
/** More of the walks through the fake world, from another start. */
export const WALKS = tests('long walks in a fake world', 'unit', {
  only: 'test/model/walk.test.ts',
  env: { LECTERN_WALKS: '50000', LECTERN_SEED: '2' },
});
export const STORE_RULES = storeRules;
