import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/** The faces by their names in `FACES` of src/shared/appearance.ts: their packages, and what is taken of them. */
const FACES = {
  atkinson: {
    name: 'atkinson-hyperlegible',
    subsets: { latin: LATIN, 'latin-ext': LATIN_EXT },
    styles: ['normal', 'italic'],
  },
  // Its letters of other languages lie in the same file. Browsers slant it themselves: two files are large enough.
  opendyslexic: { name: 'opendyslexic', subsets: { latin: 'U+0000-2AFF' }, styles: ['normal'] },
};

/**
 * Writes `face/<name>.js` for each face: scripts that carry its files into a page, since no file of the extension may
 * be asked for by a page.
 * @returns {import('vite').Plugin}
 */
export function faces() {
  let outDir = '';
  return {
    name: 'lectern-faces',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.build.outDir, 'face');
    },
    writeBundle() {
      mkdirSync(outDir, { recursive: true });
      for (const [id, face] of Object.entries(FACES))
        writeFileSync(join(outDir, `${id}.js`), script(id, face));
    },
  };
}

/**
 * @param {string} id
 * @param {{ name: string, subsets: Record<string, string>, styles: string[] }} face
 */
function script(id, { name, subsets, styles }) {
  const files = [];
  for (const [subset, unicodeRange] of Object.entries(subsets))
    for (const weight of ['400', '700'])
      for (const style of styles) {
        const path = `node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-${style}.woff2`;
        files.push({ weight, style, unicodeRange, data: readFileSync(path).toString('base64') });
      }
  return `(globalThis.lecternFaces ??= {}).${id} = ${JSON.stringify(files)};\n`;
}
