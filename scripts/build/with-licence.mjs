import { readFileSync } from 'node:fs';

const FILES = ['LICENSE', 'NOTICE'];

/**
 * Puts Lectern's licence, and those of the work of others in it, into the package.
 * @returns {import('vite').Plugin}
 */
export function withLicence() {
  return {
    name: 'lectern-with-licence',
    apply: 'build',
    generateBundle() {
      for (const fileName of FILES) {
        const source = readFileSync(new URL(`../../${fileName}`, import.meta.url), 'utf8');
        this.emitFile({ type: 'asset', fileName: `${fileName}.txt`, source });
      }
    },
  };
}
