import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { withoutInnerHtml } from './without-inner-html.mjs';

/** Percentages a text size can have: `LIMITS.textSize` in src/shared/settings.ts; a test compares them. */
export const TEXT_SIZES = Array.from({ length: 26 }, (_, i) => 50 + 10 * i);

/** Places of a look's code: `CODE_PLACES` in src/shared/look-code.ts; a test compares them. */
export const LOOK_PLACES = 22;

/**
 * Builds each entry as one classic script `<name>.js` beside the extension's other files, and writes the
 * little `scale/<percent>.js` and `look/<place>-<digit>.js` files that carry what is kept for a site into a
 * page before its first paint.
 * @param {Record<string, string>} entries
 * @returns {import('vite').Plugin}
 */
export function pageScripts(entries) {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  return {
    name: 'lectern-page-scripts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      // In watch mode a change in a page script must start a build, though the main graph does not hold it.
      for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }))
        if (/\.tsx?$/.test(file)) this.addWatchFile(join(config.root, 'src', file));
    },
    async writeBundle() {
      for (const [name, entry] of Object.entries(entries)) await buildScript(name, entry, config);
      writeSizes(join(config.build.outDir, 'scale'));
      writeDigits(join(config.build.outDir, 'look'));
    },
  };
}

/**
 * @param {string} name
 * @param {string} entry
 * @param {import('vite').ResolvedConfig} config
 */
async function buildScript(name, entry, { build: { outDir, minify }, define }) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: define ?? {},
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [withoutInnerHtml()],
    build: {
      outDir,
      emptyOutDir: false,
      minify,
      rollupOptions: { input: entry, output: { format: 'iife', entryFileNames: `${name}.js` } },
    },
  });
}

/**
 * One file for each digit at each place of a look's code.
 * @param {string} folder
 */
function writeDigits(folder) {
  mkdirSync(folder, { recursive: true });
  for (let place = 0; place < LOOK_PLACES; place++)
    for (let digit = 1; digit < 16; digit++)
      writeFileSync(
        join(folder, `${place}-${digit.toString(16)}.js`),
        `(globalThis.lecternLook ??= [])[${place}] = ${digit};\n`,
      );
}

/** @param {string} folder */
function writeSizes(folder) {
  mkdirSync(folder, { recursive: true });
  for (const size of TEXT_SIZES)
    writeFileSync(join(folder, `${size}.js`), `globalThis.lecternTextSize = ${size};\n`);
}
