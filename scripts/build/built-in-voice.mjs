import { join } from 'node:path';
import { build } from 'vite';
import { writeEspeak } from './espeak-ng.mjs';

/** What the worker imports from its own folder, and what it is called in the source. */
const BESIDE = {
  'lectern-espeak-ng': './espeak-ng.js',
  'lectern-espeak-ng-data': './espeak-ng-data.js',
};

/**
 * Builds the worker of the built-in voice, a module that nothing imports and that is started by its path, and
 * puts eSpeak NG with its data beside it.
 * @returns {import('vite').Plugin}
 */
export function builtInVoice() {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  return {
    name: 'lectern-built-in-voice',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      const folder = join(config.build.outDir, 'built-in');
      writeEspeak(folder);
      await buildWorker(folder, config);
    },
  };
}

/** @param {string} outDir @param {import('vite').ResolvedConfig} config */
async function buildWorker(outDir, { build: { minify } }) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      minify,
      rollupOptions: {
        input: 'src/speech/built-in/worker/main.ts',
        external: Object.keys(BESIDE),
        output: { format: 'es', entryFileNames: 'worker.js', paths: BESIDE },
      },
    },
  });
}
