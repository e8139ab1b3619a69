import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * One classic script that needs nothing, made of a module and all that it imports.
 * @param {string} entry path from the project's root
 * @returns {Promise<string>}
 */
export async function classicScript(entry) {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __FIREFOX__: 'false' },
    build: {
      write: false,
      rollupOptions: {
        input: fileURLToPath(new URL(`../../${entry}`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('vite gave no output');
  return bundle.output[0].code;
}

/**
 * Writes `lectern-text.js`, a classic script that defines `globalThis.LecternText`, into a folder.
 * @param {string} outDir
 * @returns {Promise<string>} its path
 */
export async function buildBenchScript(outDir) {
  const path = `${outDir}/lectern-text.js`;
  mkdirSync(outDir, { recursive: true });
  writeFileSync(path, await classicScript('scripts/bench/lectern-text-in-page.ts'));
  return path;
}
