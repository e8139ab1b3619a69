import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes `web_accessible_resources` out of the built manifest: no page loads a file of Lectern, and a list
 * of them would let any site find out that Lectern is installed.
 * @returns {import('vite').Plugin}
 */
export function withoutWebAccessible() {
  let outDir = '';
  return {
    name: 'lectern-without-web-accessible',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    writeBundle() {
      const file = join(outDir, 'manifest.json');
      const { web_accessible_resources: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}
