/**
 * `npm run bench [-- <corpus>]`: measures what Lectern does on a folder of pages and cases, which LECTERN_CORPUS
 * may name too. What the folder does not hold is not measured, and says so. Word timing needs espeak-ng as well, and
 * says how to get it.
 */
import { join } from 'node:path';
import { installDependencies } from './setup/dependencies.mjs';
import { giveUp, run } from './setup/run.mjs';

/** Each measure, and the part of the corpus it wants. */
const MEASURES = [
  { name: 'sentences', script: 'scripts/bench/sentences.mjs', part: 'sentences' },
  { name: 'extraction', script: 'scripts/bench/extraction.mjs', part: 'extraction' },
  { name: 'word timing', script: 'scripts/bench/word-timing.mjs', part: 'extraction' },
];

await installDependencies();
const corpus = process.argv[2] ?? process.env['LECTERN_CORPUS'] ?? '';
for (const { name, script, part } of MEASURES) {
  console.log(`\n• ${name}`);
  const { code } = await run(process.execPath, [script, join(corpus, part)]);
  if (code !== 0) giveUp(`${script} failed; see above.`);
}
