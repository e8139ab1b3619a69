/**
 * `npm run package`: one zip for each store, and the sources that addons.mozilla.org wants, in packages/. The same
 * commit gives the same zips, byte for byte: every file bears the time of the commit.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { BUILDS } from './checks.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { giveUp, ROOT, run } from './setup/run.mjs';
import { zipFolder } from './setup/zip-folder.mjs';

const OUT = 'packages';

await installDependencies();
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

for (const build of BUILDS) {
  if (!(await build.run()).ok) giveUp(`The ${build.name} failed; see above.`);
}

/** When the commit was made, in seconds since the epoch. */
const commitTime = () =>
  Number(execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' }));

mkdirSync(`${ROOT}${OUT}`, { recursive: true });
for (const target of ['chrome', 'firefox']) {
  const file = `lectern-${version}-${target}.zip`;
  try {
    zipFolder(`${ROOT}dist/${target}`, `${ROOT}${OUT}/${file}`, commitTime());
  } catch (error) {
    giveUp(`${file} could not be written; this needs git. ${error}`);
  }
  console.log(`${OUT}/${file}`);
}

const sources = `${OUT}/lectern-${version}-sources.zip`;
const { code } = await run('git', ['archive', '--format=zip', `--output=${sources}`, 'HEAD']);
if (code !== 0) giveUp('The sources could not be packed: this needs git and a clone of the project.');
console.log(sources);
