import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { manifest, type Target } from './manifest.config.ts';
import { builtInVoice } from './scripts/build/built-in-voice.mjs';
import { faces } from './scripts/build/faces.mjs';
import { pageScripts } from './scripts/build/page-scripts.mjs';
import { withLicence } from './scripts/build/with-licence.mjs';
import { withoutInnerHtml } from './scripts/build/without-inner-html.mjs';
import { withoutWebAccessible } from './scripts/build/without-web-accessible.mjs';

const target: Target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
const outDir = `${process.env['LECTERN_DIST'] ?? 'dist'}/${target}`;

// The scripts that run in pages must each be one classic script, so they are built on their own.
const PAGE_SCRIPTS = {
  content: 'src/content/main.ts',
  'text-size': 'src/content/text-size/main.ts',
  look: 'src/content/look/main.ts',
  outline: 'src/content/outline/main.ts',
  player: 'src/player/main.tsx',
};

export default defineConfig({
  define: { __FIREFOX__: JSON.stringify(target === 'firefox') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    crx({ manifest: manifest(target) as ManifestV3Export, browser: target }),
    pageScripts(PAGE_SCRIPTS),
    builtInVoice(),
    faces(),
    withoutWebAccessible(),
    withoutInnerHtml(),
    withLicence(),
  ],
  build: {
    outDir,
    emptyOutDir: true,
    modulePreload: false,
    rollupOptions: {
      input: {
        save: 'src/save/index.html',
        ...(target === 'chrome' && { offscreen: 'src/offscreen/index.html' }),
      },
    },
  },
});
