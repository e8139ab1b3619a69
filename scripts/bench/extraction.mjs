/**
 * Measures the extraction on a folder of saved pages in a real Chromium, page scripts and network blocked.
 *
 *   node scripts/bench/extraction.mjs [folder] [--against=<other extractor>.mjs] [--worse=<n>]
 *
 * The folder (or LECTERN_CORPUS) holds pages/*.html.gz, truth.json and scorer.mjs. The other extractor sets
 * globalThis.__P.extract, which gives {text}.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openPages } from './extraction-pages.mjs';
import { printTable, printWorse } from './extraction-table.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, worse: { type: 'string', default: '0' } },
});
const folder = positionals[0] ?? process.env['LECTERN_CORPUS'] ?? '';

if (!folder || !existsSync(`${folder}/truth.json`)) {
  console.log('extraction bench skipped: no corpus folder given (argument or LECTERN_CORPUS)');
} else {
  const { results, lawBreaks } = await openPages(folder, values.against);
  await printTable(folder, results);
  if (Number(values.worse) > 0) await printWorse(folder, results, Number(values.worse));
  console.log(
    lawBreaks.length
      ? `ranges that do not give back their text: ${lawBreaks.join(', ')}`
      : 'every range gives back its text',
  );
  if (lawBreaks.length) process.exitCode = 1;
}
