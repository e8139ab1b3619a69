import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { withoutInnerHtml } from './without-inner-html.mjs';

/** Percentages a text size can have: `LIMITS.textSize` in src/shared/settings.ts; a test compares them. */
export const TEXT_SIZES = Array.from({ length: 26 }, (_, i) => 50 + 10 * i);

/**
 * Builds each entry as one classic script `<name>.js` beside the extension's other files, and writes the
 * little `scale/<percent>.js` files that carry a kept size into a page before its first paint.
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

/** @param {string} folder */
function writeSizes(folder) {
  mkdirSync(folder, { recursive: true });
  for (const size of TEXT_SIZES)
    writeFileSync(join(folder, `${size}.js`), `globalThis.lecternTextSize = ${size};\n`);
}
