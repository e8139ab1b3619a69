import { join } from 'node:path';
import { build } from 'vite';
import { writeEspeak } from './espeak-ng.mjs';

/** What the worker imports from its own folder, and what it is called in the source. */
const BESIDE = {
  'lectern-espeak-ng': './espeak-ng.js',
  'lectern-espeak-ng-data': './espeak-ng-data.js',
};

/** The workers by their names: the one that speaks, and the one that makes files. */
const WORKERS = {
  worker: 'src/speech/built-in/worker/main.ts',
  'audio-file': 'src/speech/audio-file/worker/main.ts',
};

/**
 * Builds the workers of the built-in voice, modules that nothing imports and that are started by their path, and
 * puts eSpeak NG with its data beside them.
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
      for (const [name, entry] of Object.entries(WORKERS)) await buildWorker(name, entry, folder, config);
    },
  };
}

/**
 * @param {string} name @param {string} input @param {string} outDir
 * @param {import('vite').ResolvedConfig} config
 */
async function buildWorker(name, input, outDir, { build: { minify } }) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      minify,
      rollupOptions: {
        input,
        external: Object.keys(BESIDE),
        output: { format: 'es', entryFileNames: `${name}.js`, paths: BESIDE },
      },
    },
  });
}
