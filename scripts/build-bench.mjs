/**
 * `npm run build:bench`: writes dist/bench/lectern-text.js, by which the way from a page to spoken text can be
 * measured in any page: it defines `globalThis.LecternText` (scripts/bench/lectern-text-in-page.ts).
 */
import { join } from 'node:path';
import { buildBenchScript } from './build/bench-script.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { ROOT } from './setup/run.mjs';

await installDependencies();
const dist = process.env['LECTERN_DIST'] ?? join(ROOT, 'dist');
console.log(await buildBenchScript(join(dist, 'bench')));
