import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSpeech } from '../../scripts/services/speech.mjs';
import { type HeadedDisplay, headedDisplay } from './support/headed.ts';
import { launch } from './support/launch.ts';
import { type ServedPages, servePages } from './support/pages.ts';
import type { LaunchedBrowser, Tab } from './support/surface.ts';

const PAGE = `<!doctype html><html lang="en"><title>Keys</title><article><h1>A page for the keyboard</h1>
<p>This is the first sentence, long enough to be an article. And this is the second sentence.</p></article>`;

let display: HeadedDisplay;
let speech: Awaited<ReturnType<typeof startSpeech>>;
let pages: ServedPages;
let browser: LaunchedBrowser;

// A browser of its own for each: what a prompt leaves behind takes the focus from the next.
beforeEach(async () => {
  display = await headedDisplay();
  speech = await startSpeech();
  pages = await servePages({ '/page.html': PAGE });
  browser = await launch('chrome', { headed: true, env: { ...display.env, ...speech.env } });
});

afterEach(async () => {
  await browser.close();
  pages.close();
  await speech.stop();
  await display.stop();
});

const shortcut = async () => {
  const manifest = await (await browser.openExtensionPage('manifest.json')).evaluate(
    () => document.body.textContent ?? '',
  );
  const keys: string = JSON.parse(manifest).commands['play-pause'].suggested_key.default;
  return keys.toLowerCase();
};

test('the real keyboard shortcut reads the page', async () => {
  const keys = await shortcut();
  const tab = await browser.open(`${pages.origin}/page.html`);
  display.clickPage();
  await expect.poll(() => tab.evaluate(() => document.hasFocus())).toBe(true);
  display.press(keys);
  const spoken = await speech.waitFor((all) => all.filter(({ outcome }) => outcome === 'whole').length >= 3);
  expect(spoken.map(({ text }) => text)).toEqual([
    'A page for the keyboard',
    'This is the first sentence, long enough to be an article.',
    'And this is the second sentence.',
  ]);
});

/** Asks for larger text as soon as the popup knows the page's size, which opens the prompt. */
async function enlarge(tab: Tab) {
  display.clickPage();
  const popup = await browser.openPopup(tab);
  // The volume says 100 % too, and before the size is known the buttons have not found their place.
  const size = () => popup.evaluate(() => document.querySelector('.percent')?.textContent);
  await expect.poll(size).toMatch(/100\s?%/);
  // The voices come late too, and move what is below them: a person clicks what stands still.
  let before = Number.NaN;
  const stands = async () => {
    const now = await popup.evaluate(() => document.documentElement.scrollHeight);
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(stands, { interval: 400 }).toBe(true);
  await popup.click('Larger text');
  return popup;
}

test('the real prompt for a site, accepted', async () => {
  const tab = await browser.open(`${pages.origin}/page.html`);
  const popup = await enlarge(tab);
  const isGranted = () => browser.hasSite('http://localhost/*');
  await display.answer(true, popup, isGranted);
  expect(await isGranted()).toBe(true);
});

test('the real prompt for a site, refused', async () => {
  const tab = await browser.open(`${pages.origin.replace('localhost', '127.0.0.1')}/page.html`);
  const popup = await enlarge(tab);
  await display.answer(false, popup, () => tab.evaluate(() => document.hasFocus()));
  expect(await browser.hasSite('http://127.0.0.1/*')).toBe(false);
  // The page is larger all the same, and the popup, which the prompt closes, says for how long.
  expect(
    await tab.evaluate(() => getComputedStyle(document.querySelector('p') ?? document.body).fontSize),
  ).toBe('17.6px');
  const again = await browser.openPopup(tab);
  await expect.poll(() => again.evaluate(() => document.body.textContent)).toContain('for this visit only');
});
