// Draws public/icons/*.png from docs/icons/*.svg in a headless Chromium: `node scripts/icons.mjs`.
// CHROMIUM names another program than the system's `chromium`.
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 128];
/** The drawing and the beginning of the file names for each state of the toolbar icon. */
const STATES = [
  ['lectern', ''],
  ['lectern-speaking', 'speaking-'],
  ['lectern-paused', 'paused-'],
];

const root = new URL('../', import.meta.url);

/**
 * The PNG of one drawing at one size.
 * @param {import('puppeteer-core').Page} page
 * @param {string} drawing
 * @param {number} size in px
 */
async function draw(page, drawing, size) {
  const file = `docs/icons/${drawing}${size === 16 ? '-small' : ''}.svg`;
  const svg = await readFile(new URL(file, root));
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style>` +
      `<img src="data:image/svg+xml;base64,${svg.toString('base64')}">`,
  );
  await page.evaluate(() => document.images[0]?.decode());
  return page.screenshot({ omitBackground: true });
}

const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const [drawing = '', prefix] of STATES) {
    for (const size of SIZES) {
      await writeFile(new URL(`public/icons/${prefix}${size}.png`, root), await draw(page, drawing, size));
    }
  }
} finally {
  await browser.close();
}
