/** `npm run package`: one zip for each store, and the sources that addons.mozilla.org wants, in packages/. */
import { mkdirSync, readFileSync } from 'node:fs';
import { BUILDS } from './checks.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { giveUp, ROOT, run } from './setup/run.mjs';

const OUT = 'packages';

await installDependencies();
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

for (const build of BUILDS) {
  if (!(await build.run()).ok) giveUp(`The ${build.name} failed; see above.`);
}

mkdirSync(`${ROOT}${OUT}`, { recursive: true });
for (const target of ['chrome', 'firefox']) {
  const file = `lectern-${version}-${target}.zip`;
  const args = ['build', '--source-dir', `dist/${target}`, '--artifacts-dir', OUT, '--filename', file];
  const { code } = await run('web-ext', [...args, '--overwrite-dest', '--no-config-discovery'], {
    quiet: true,
    env: { NO_UPDATE_NOTIFIER: '1' },
  });
  if (code !== 0) giveUp(`${file} could not be written.`);
  console.log(`${OUT}/${file}`);
}

const sources = `${OUT}/lectern-${version}-sources.zip`;
const { code } = await run('git', ['archive', '--format=zip', `--output=${sources}`, 'HEAD']);
if (code !== 0) giveUp('The sources could not be packed: this needs git and a clone of the project.');
console.log(sources);
