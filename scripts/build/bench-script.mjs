import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../bench/lectern-text-in-page.ts', import.meta.url));

/**
 * Writes `lectern-text.js`, a classic script that defines `globalThis.LecternText`, into a folder.
 * @param {string} outDir
 */
export async function buildBenchScript(outDir) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      rollupOptions: { input: ENTRY, output: { format: 'iife', entryFileNames: 'lectern-text.js' } },
    },
  });
  return `${outDir}/lectern-text.js`;
}
