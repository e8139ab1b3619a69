/**
 * `npm run screenshots [-- --built]`: takes the pictures of docs/images/ from a real reading of the demo
 * articles in a Chromium with Lectern. Needs Linux for the silent voice. `--built` takes dist/ as it is.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BUILDS } from './checks.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { giveUp, ROOT } from './setup/run.mjs';
import { CHROMIUM, needSystemPackages, SPEECH } from './setup/system-packages.mjs';

const { values } = parseArgs({ options: { built: { type: 'boolean', default: false } } });

await installDependencies();
needSystemPackages([CHROMIUM, ...SPEECH], 'Taking the pictures');
if (!values.built && !(await BUILDS[0]?.run())?.ok) giveUp('Lectern could not be built; see above.');

const { takeGermanPictures, takePictures } = await import('./screenshots/pictures.mjs');
const folder = `${ROOT}docs/images/`;
await mkdir(folder, { recursive: true });
for (const [name, picture] of [...(await takePictures()), ...(await takeGermanPictures())]) {
  await writeFile(`${folder}${name}.png`, picture);
  console.log(`docs/images/${name}.png  ${Math.round(picture.length / 1024)} KB`);
}
