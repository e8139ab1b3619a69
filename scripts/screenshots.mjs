/**
 * `npm run screenshots [-- --built --gallery]`: takes the pictures of docs/images/ from a real reading of the
 * demo articles in a Chromium with Lectern, and those of docs/gallery/ of what will be read of other pages. Needs
 * Linux for the silent voice. `--built` takes dist/ as it is, `--gallery` leaves the readings out.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BUILDS } from './checks.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { giveUp, ROOT } from './setup/run.mjs';
import { CHROMIUM, needSystemPackages, SPEECH } from './setup/system-packages.mjs';

const { values } = parseArgs({
  options: { built: { type: 'boolean', default: false }, gallery: { type: 'boolean', default: false } },
});

await installDependencies();
needSystemPackages([CHROMIUM, ...SPEECH], 'Taking the pictures');
if (!values.built && !(await BUILDS[0]?.run())?.ok) giveUp('Lectern could not be built; see above.');

const { takeGallery } = await import('./screenshots/gallery.mjs');
const { takeGermanPictures, takePictures } = await import('./screenshots/pictures.mjs');

/** @param {string} folder @param {[name: string, picture: Uint8Array][]} pictures */
async function write(folder, pictures) {
  await mkdir(ROOT + folder, { recursive: true });
  for (const [name, picture] of pictures) {
    await writeFile(`${ROOT}${folder}${name}.png`, picture);
    console.log(`${folder}${name}.png  ${Math.round(picture.length / 1024)} KB`);
  }
}

if (!values.gallery)
  await write('docs/images/', [...(await takePictures()), ...(await takeGermanPictures())]);
await write('docs/gallery/', await takeGallery());
