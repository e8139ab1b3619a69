import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './support/launch.ts';
import { pageOf } from './support/page-surface.ts';
import { type ServedPages, servePages } from './support/pages.ts';
import type { LaunchedBrowser, Surface, Tab } from './support/surface.ts';
import { permitSite, SITE } from './support/text-size.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/text-size');

const fontSize = (tab: Surface, selector = '#first') =>
  tab.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    return element ? parseFloat(getComputedStyle(element).fontSize) : 0;
  }, selector);

/** How often a page of a kept site is loaded; `LECTERN_LOADS=100` looks harder. */
const LOADS = Number(process.env['LECTERN_LOADS'] ?? 10);

/** The browsers share a busy machine. */
const eventually = <T>(get: () => T) => expect.poll(get, { timeout: 10_000 });

/** What a page can see of us. */
const traces = (tab: Surface) =>
  tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
  }));

/** Ids of the scripts the extension has registered, asked in one of its own documents. */
const registered = (popup: Surface) =>
  popup.evaluate(async () => {
    const { scripting } = globalThis.chrome;
    return (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
  });

const shown = (popup: Surface) =>
  popup.evaluate(() => document.querySelector('output.percent')?.textContent ?? '');

/** Presses a button of the popup so often, and waits for the size it shows. */
async function press(popup: Surface, button: string, times: number, percent: string) {
  await eventually(() => shown(popup)).toMatch(/\d/);
  for (let i = 0; i < times; i++) {
    const before = await shown(popup);
    await popup.click(button);
    await eventually(() => shown(popup)).not.toBe(before);
  }
  await eventually(() => shown(popup)).toBe(percent);
}

/** The sizes that were painted while the page loaded: see the page's own script. */
const painted = (tab: Tab) =>
  tab.evaluate(async () => {
    const page = globalThis as unknown as { painted: number[]; firstPaint: Promise<number> };
    await page.firstPaint;
    return [...new Set(page.painted)];
  });

/** A page that is read part by part, with text that stands elsewhere than its place in the document says. */
const largePage = async () => {
  const page = await readFile(join(FIXTURES, 'first-paint.html'), 'utf8');
  const lines = Array.from(
    { length: 3000 },
    (_, i) => `<section><p>Line ${i} with <b>bold</b> words.</p></section>`,
  );
  const elsewhere =
    '<aside style="position:absolute;top:100px;right:0"><p>A column</p></aside><footer style="position:fixed;bottom:0"><p>A footer</p></footer>';
  // Only what is in the window is painted.
  const visible = 'for (const p of there.filter((p) => p.getBoundingClientRect().top < innerHeight))';
  return page
    .replace('for (const p of there)', visible)
    .replace('</main>', `${lines.join('')}</main>${elsewhere}`);
};

describe.each(['chrome', 'firefox'] as const)('the text size of a site in %s', (name) => {
  let pages: ServedPages;
  let large: ServedPages;
  let browser: LaunchedBrowser;
  let profile: string;

  const open = () => browser.open(`${pages.origin}/first-paint.html`);

  beforeAll(async () => {
    pages = await servePages(FIXTURES);
    large = await servePages({ '/large.html': await largePage() });
    profile = await mkdtemp(join(tmpdir(), 'lectern-text-size-'));
    browser = await launch(name, { profile });
  });

  afterAll(async () => {
    await browser?.close();
    pages?.close();
    large?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  afterEach(() => {
    expect(browser.strangers()).toEqual([]);
  });

  it('a site nobody asked for gets no script and no trace', async () => {
    const tab = await open();
    const before = await traces(tab);
    const popup = await browser.openPopup(tab);
    await eventually(() => shown(popup)).toBe('100%');
    expect(await registered(popup)).toEqual([]);
    expect(await traces(tab)).toEqual(before);
    expect(await browser.hasSite(SITE)).toBe(false);
    await popup.press('Escape');
    await tab.close();
  });

  it('without permission a size holds for this visit', async () => {
    const tab = await open();
    const popup = await browser.openPopup(tab);
    await eventually(() => shown(popup)).toBe('100%');
    // The question for the site opens now, and the popup may close under it.
    await popup.click('Larger text');
    await eventually(() => fontSize(tab)).toBeCloseTo(17.6, 1);
    expect(await browser.stored('local', 'profiles')).toBeUndefined();
    await tab.reload();
    expect(await fontSize(tab)).toBe(16);
    // The question first, then the popup; on Chromium both are gone.
    for (let i = 0; i < 2; i++) await popup.press('Escape').catch(() => undefined);
    await tab.close();
  });

  it('the permission for it comes after the popup has closed: the size is kept all the same', async () => {
    await permitSite(browser);
    const kept = () => browser.stored('local', 'profiles');
    await eventually(kept).toMatchObject({ sites: { localhost: { textSize: 110 } } });
  });

  it('a permitted site keeps its size, in every tab and frame, before each first paint', async () => {
    const tab = await open();
    const other = await open();
    const popup = await browser.openPopup(tab);
    await press(popup, 'Larger text', 4, '150%');
    expect(await fontSize(tab)).toBe(24);
    await eventually(() => fontSize(other)).toBe(24);
    expect(await registered(popup)).toEqual(['site:localhost']);
    expect(await browser.stored('local', 'profiles')).toEqual({
      version: 2,
      everywhere: {},
      sites: { localhost: { textSize: 150 } },
    });
    await popup.press('Escape');
    await tab.bringToFront();
    for (let i = 0; i < LOADS; i++) {
      await tab.reload();
      expect(await painted(tab)).toEqual([24]);
    }
    const inFrames = await tab.evaluate(() =>
      Array.from(document.querySelectorAll('iframe'), ({ contentDocument }) => {
        const text = contentDocument?.querySelector('p');
        return text ? parseFloat(getComputedStyle(text).fontSize) : 0;
      }),
    );
    expect(inFrames).toEqual([22.5, 21]);
    await Promise.all([tab.close(), other.close()]);
  });

  it('a large page has it in every frame that is painted, and at last everywhere', async () => {
    const tab = await browser.open(`${large.origin}/large.html`);
    for (let i = 0; i < LOADS / 2; i++) {
      await tab.reload();
      expect(await painted(tab)).toEqual([24]);
    }
    await eventually(() => fontSize(tab, 'section:last-of-type p')).toBe(24);
    await tab.close();
  });

  it('a page that comes back as it was left has the size that is kept by then', async () => {
    const tab = await open();
    const keep = (textSize: number) => browser.store('local', { profiles: { localhost: { textSize } } });
    await keep(120);
    await tab.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await eventually(() => fontSize(tab)).toBeCloseTo(19.2, 1);
    await keep(150);
    await tab.close();
  });

  it('a restart of the browser keeps it', async () => {
    await browser.close();
    browser = await launch(name, { profile });
    // The tests install the extension anew at each start, without the permissions it had.
    await permitSite(browser);
    const tab = await open();
    const visit = async () => {
      await tab.reload();
      return painted(tab);
    };
    await eventually(visit).toEqual([24]);
    await tab.close();
  });

  it('a reset gives the page back exactly and keeps nothing of the site', async () => {
    const plain = await browser.open(`${pages.origin.replace('localhost', '127.0.0.1')}/first-paint.html`);
    const tab = await open();
    const popup = await browser.openPopup(tab);
    await eventually(() => shown(popup)).toBe('150%');
    await popup.click('Reset text size');
    await eventually(() => shown(popup)).toBe('100%');
    await eventually(() => browser.hasSite(SITE)).toBe(false);
    expect(await traces(tab)).toEqual(await traces(plain));
    expect(await registered(popup)).toEqual([]);
    expect(await browser.stored('local', 'profiles')).toMatchObject({ sites: {} });
    await tab.reload();
    expect(await painted(tab)).toEqual([16]);
    await Promise.all([tab.close(), plain.close()]);
  });

  // Firefox ends a page's script together with its extension, and so leaves it no moment to clear up.
  it.runIf(name === 'chrome')('a page gets its own size back when Lectern is removed', async () => {
    const tab = await open();
    const before = await traces(tab);
    const popup = await browser.openPopup(tab);
    await eventually(() => shown(popup)).toBe('100%');
    await popup.click('Larger text');
    await eventually(() => fontSize(tab)).toBeCloseTo(17.6, 1);
    await pageOf(tab).browser().uninstallExtension(browser.extensionId);
    await eventually(() => traces(tab)).toEqual(before);
  });
});
