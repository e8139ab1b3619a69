/**
 * `npm run bench [-- <corpus>] [--write]`: measures what Lectern does, in a real Chromium and on a folder of pages and
 * cases, which LECTERN_CORPUS may name too. What the folder does not hold is not measured, and says so. Word timing
 * needs espeak-ng and python3 as well, and says how to get them. With `--write` the tables go to docs/performance.md.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { BUILDS } from './checks.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { giveUp, ROOT, run } from './setup/run.mjs';
import { CHROMIUM, needSystemPackages, SPEECH } from './setup/system-packages.mjs';

/** Each measure, and the part of the corpus it wants. @type {readonly { name: string, script: string, part?: string }[]} */
const MEASURES = [
  { name: 'Speech', script: 'speech.mjs' },
  { name: 'Built-in voice', script: 'built-in-voice.mjs' },
  { name: 'Highlight', script: 'highlight.mjs' },
  { name: 'Memory', script: 'memory.mjs' },
  { name: 'Popup', script: 'popup.mjs' },
  { name: 'Text size', script: 'text-size.mjs' },
  { name: 'Sentences', script: 'sentences.mjs', part: 'sentences' },
  { name: 'Extraction', script: 'extraction.mjs', part: 'extraction' },
  { name: 'Word timing', script: 'word-timing.mjs', part: 'extraction' },
];

const HEAD = `# Performance

What the scripts of \`npm run bench\` print; \`npm run bench -- --write\` writes it down here. A ratio's reference was measured in the same run, in turn with Lectern. What each line means stands at the head of its script in \`scripts/bench\`.
`;

await installDependencies();
needSystemPackages([CHROMIUM, ...SPEECH], 'Measuring in a real browser');
const [build] = BUILDS;
if (build && !(await build.run()).ok) giveUp('The build failed; see above.');

const options = process.argv.slice(2);
const corpus = options.find((option) => !option.startsWith('--')) ?? process.env['LECTERN_CORPUS'] ?? '';
const sections = [HEAD, `On ${cpus().length} cores of ${cpus()[0]?.model.trim()}, in Chromium.\n`];
for (const { name, script, part } of MEASURES) {
  console.log(`\n• ${name}`);
  const where = part === undefined ? [] : [join(corpus, part)];
  const { code, output } = await run(process.execPath, [`scripts/bench/${script}`, ...where], {
    quiet: true,
  });
  console.log(output);
  // One that finds fault with what it measures keeps none of the others from being written down.
  if (code !== 0) process.exitCode = 1;
  sections.push(`## ${name}\n\n${output.trim()}\n`);
}
if (options.includes('--write')) {
  const page = join(ROOT, 'docs/performance.md');
  writeFileSync(page, sections.join('\n'));
  await run('biome', ['format', '--write', page], { quiet: true });
}
