/**
 * `npm run bench [-- <corpus>]`: measures what Lectern does on a folder of pages and cases, which LECTERN_CORPUS
 * may name too. What the folder does not hold is not measured, and says so.
 */
import { join } from 'node:path';
import { installDependencies } from './setup/dependencies.mjs';
import { giveUp, run } from './setup/run.mjs';

/** Each measure, and the part of the corpus it wants. */
const MEASURES = { 'scripts/bench/sentences.mjs': 'sentences', 'scripts/bench/extraction.mjs': 'extraction' };

await installDependencies();
const corpus = process.argv[2] ?? process.env['LECTERN_CORPUS'] ?? '';
for (const [script, part] of Object.entries(MEASURES)) {
  console.log(`\n• ${part}`);
  const { code } = await run(process.execPath, [script, join(corpus, part)]);
  if (code !== 0) giveUp(`${script} failed; see above.`);
}
