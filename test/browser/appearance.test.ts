import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './support/launch.ts';
import { BROWSERS, fixtures } from './support/lectern.ts';
import { pageOf } from './support/page-surface.ts';
import { type ServedPages, servePages } from './support/pages.ts';
import type { LaunchedBrowser, Surface, Tab } from './support/surface.ts';
import { permitPattern, permitSite, SITE } from './support/text-size.ts';

/** Letters, words, lines and what is below paragraphs, in em. */
const WIDE = '0.12 0.16 1.5 2';

interface PageWorld {
  readonly looks: () => Record<string, string>;
  readonly happen: () => void;
  readonly painted: readonly number[];
  readonly firstPaint: Promise<number>;
}

/** How often a page of a kept site is loaded; `LECTERN_LOADS=100` looks harder. */
const LOADS = Number(process.env['LECTERN_LOADS'] ?? 5);

const eventually = <T>(get: () => T) => expect.poll(get, { timeout: 10_000 });

const looks = (tab: Surface) => tab.evaluate(() => (globalThis as unknown as PageWorld).looks());

const happen = (tab: Surface) => tab.evaluate(() => (globalThis as unknown as PageWorld).happen());

const painted = (tab: Surface) =>
  tab.evaluate(async () => {
    const page = globalThis as unknown as PageWorld;
    await page.firstPaint;
    return [...new Set(page.painted)];
  });

/** What a page can see of us: its nodes, sheets and styles. */
const traces = (tab: Surface) =>
  tab.evaluate(() => {
    const { looks: seen, roots } = globalThis as unknown as PageWorld & { roots: Record<string, ShadowRoot> };
    return {
      html: document.documentElement.outerHTML,
      fonts: document.fonts.size,
      sheets: [document, ...Object.values(roots)].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length),
      looks: seen(),
    };
  });

const sizes = (tab: Surface) =>
  tab.evaluate(() =>
    Array.from(document.querySelectorAll('p,button'), (each) => {
      const { fontSize, lineHeight } = getComputedStyle(each);
      return `${each.id} ${fontSize} ${lineHeight}`;
    }),
  );

/** The first family of some texts, and the faces that were brought into the page and used. */
const families = (tab: Surface) =>
  tab.evaluate(async () => {
    const { roots } = globalThis as unknown as { roots: Record<string, ShadowRoot> };
    const first = (element: Element | null | undefined, pseudo = '') =>
      element ? getComputedStyle(element, pseudo).fontFamily.split(',')[0]?.replaceAll('"', '') : '';
    const of = (selector: string) => first(document.querySelector(selector));
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    return {
      first: of('#first b'),
      code: of('code'),
      listing: of('#listing b'),
      sign: of('#sign'),
      drawn: first(document.querySelector('#drawn'), '::before'),
      closed: first(roots['closed']?.querySelector('p')),
      loaded: [...new Set(loaded.map(({ family }) => family.replaceAll('"', '')))].join(),
    };
  });

const width = (tab: Surface, selector: string) =>
  tab.evaluate((wanted) => document.querySelector(wanted)?.getBoundingClientRect().width ?? 0, selector);

const styleOf = (tab: Surface, selector: string, property: string) =>
  tab.evaluate(
    (wanted, name) => getComputedStyle(document.querySelector(wanted) as Element).getPropertyValue(name),
    selector,
    property,
  );

/** Chooses from a list; the one that a browser opens for it is no part of the popup. */
const choose = (popup: Surface, label: string, value: string) =>
  popup.evaluate(
    (wanted, option) => {
      const labels = [...document.querySelectorAll('label')];
      const select = labels.find(({ textContent }) => textContent === wanted)?.control as HTMLSelectElement;
      select.value = option;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );

const hasControl = (popup: Surface, label: string) =>
  popup.evaluate(
    (wanted) => [...document.querySelectorAll('label')].some(({ textContent }) => textContent === wanted),
    label,
  );

const scope = (popup: Surface) =>
  popup.evaluate(() => document.querySelector('#text-size-scope')?.textContent ?? '');

describe.each(BROWSERS)('the appearance of a site in %s', (name) => {
  let pages: ServedPages;
  let browser: LaunchedBrowser;
  let tab: Tab;
  let popup: Surface;

  const open = async () => browser.open(`${pages.origin}/page.html`);

  /** Opens the popup on the page, with what there is of the appearance opened. */
  const openLook = async () => {
    await popup?.press('Escape').catch(() => undefined);
    popup = await browser.openPopup(tab);
    await eventually(() => scope(popup)).not.toBe('');
    await popup.click('Text appearance');
    return popup;
  };

  beforeAll(async () => {
    pages = await servePages(fixtures('appearance'));
    browser = await launch(name);
    await permitSite(browser);
    tab = await open();
  });

  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  it('spacing changes at once, in every frame and shadow root, those that come later too', async () => {
    await openLook();
    await popup.click('Wide spacing (WCAG 1.4.12)');
    await eventually(async () => new Set(Object.values(await looks(tab)))).toEqual(new Set([WIDE]));
    expect(Object.keys(await looks(tab))).toEqual(
      expect.arrayContaining(['declared/in', 'closed/in', 'file/in', 'srcdoc/in', 'blank/in']),
    );
    await eventually(() => scope(popup)).toMatch(/^Kept for/);
    await popup.press('Escape');
    await tab.bringToFront();
    await happen(tab);
    await eventually(async () =>
      Object.entries(await looks(tab)).filter(([, look]) => look !== WIDE),
    ).toEqual([]);
    expect(Object.keys(await looks(tab))).toEqual(expect.arrayContaining(['late/in', 'added/in']));
  });

  it('icons keep their ligatures, and buttons their height', async () => {
    const kept = await tab.evaluate(() => {
      const of = (id: string) => getComputedStyle(document.getElementById(id) as Element);
      return [of('icon').letterSpacing, of('button').lineHeight];
    });
    expect(kept).toEqual(['normal', '40px']);
  });

  it('is there before each first paint, without the script for sizes', async () => {
    for (let i = 0; i < LOADS; i++) {
      await tab.reload();
      expect(await painted(tab)).toEqual([1.92]);
    }
    const scripts = await browser.asExtension(async () =>
      (await globalThis.chrome.scripting.getRegisteredContentScripts()).flatMap(({ js = [] }) => js),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((file) => file.includes('text-size'))).toEqual([]);
  });

  it('a face is there before the first paint, whatever the page forbids, and code and icons keep theirs', async () => {
    await openLook();
    await choose(popup, 'Typeface', 'opendyslexic');
    await eventually(() => families(tab)).toMatchObject({ first: 'Lectern OpenDyslexic' });
    const wide = await width(tab, '#first b');
    await choose(popup, 'Typeface', 'atkinson');
    await choose(popup, 'Longest line', '50');
    await popup.click('Align where lines begin');
    await eventually(() => styleOf(tab, '#justified', 'text-align')).toBe('start');
    await popup.click('Hyphenate');
    await eventually(() => styleOf(tab, '#justified', 'hyphens')).toBe('auto');
    await eventually(() => width(tab, '#first b')).not.toBe(wide);
    await popup.press('Escape');
    await tab.bringToFront();
    await tab.reload();
    await painted(tab);
    const seen = await families(tab);
    expect(seen).toEqual({
      first: 'Lectern Atkinson Hyperlegible',
      code: 'monospace',
      listing: 'DejaVu Sans Mono',
      sign: 'Some Icons',
      drawn: 'Some Icons',
      closed: 'Lectern Atkinson Hyperlegible',
      loaded: 'Lectern Atkinson Hyperlegible',
    });
    expect(await styleOf(tab, '#justified', 'text-align')).toBe('start');
    expect(await styleOf(tab, '#justified', 'max-inline-size')).toMatch(/px$/);
  });

  it('goes along with a text size: lines grow with the text, and are the own ones after a reset', async () => {
    const plain = await browser.open(`${pages.origin.replace('localhost', '127.0.0.1')}/page.html`);
    const own = await sizes(plain);
    await tab.bringToFront();
    await openLook();
    await popup.click('Larger text');
    await eventually(() => sizes(tab)).toContain('first 17.6px 26.4px');
    expect(await sizes(tab)).toContainEqual(expect.stringMatching(/^button .* 44px$/));
    await popup.click('Reset appearance');
    await eventually(() => sizes(tab)).toContain('first 17.6px 22px');
    await eventually(() => sizes(tab)).toContain('px 17.6px 19.8px');
    await popup.click('Reset text size');
    await eventually(() => sizes(tab)).toEqual(own);
    await eventually(() => traces(tab)).toEqual(await traces(plain));
    await eventually(() => browser.hasSite(SITE)).toBe(false);
    await plain.close();
  });
});

interface ColourWorld extends Omit<PageWorld, 'painted'> {
  readonly contrasts: () => Record<string, number>;
  readonly painted: readonly string[];
}

/** The texts that have less contrast than some. */
const faint = (tab: Surface, least: number) =>
  tab.evaluate(
    (limit) =>
      Object.entries((globalThis as unknown as ColourWorld).contrasts())
        .filter(([, contrast]) => contrast < limit)
        .map(([id, contrast]) => `${id} ${contrast}`),
    least,
  );

describe.each(BROWSERS)('the colours of a site in %s', (name) => {
  let pages: ServedPages;
  let browser: LaunchedBrowser;
  let tab: Tab;
  let popup: Surface;

  const shown = () =>
    tab.evaluate(() => {
      const page = globalThis as unknown as ColourWorld & { roots: Record<string, ShadowRoot> };
      return {
        html: document.documentElement.outerHTML,
        inner: Object.values(page.roots).map(({ innerHTML }) => innerHTML),
        frames: [...document.querySelectorAll('iframe')].map(
          ({ contentDocument }) => contentDocument?.documentElement.outerHTML,
        ),
        contrasts: page.contrasts(),
      };
    });

  beforeAll(async () => {
    pages = await servePages(fixtures('appearance'));
    browser = await launch(name);
    await permitSite(browser);
    tab = await browser.open(`${pages.origin}/colours.html`);
    popup = await browser.openPopup(tab);
    await popup.click('Text appearance');
  });

  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  it('are given back exactly', async () => {
    const before = await shown();
    await choose(popup, 'Colours', 'dark');
    await eventually(() => styleOf(tab, 'body', 'background-color')).toBe('rgb(27, 28, 30)');
    await eventually(() => faint(tab, 4.5)).toEqual([]);
    await choose(popup, 'Colours', 'own');
    await eventually(shown).toEqual(before);
  });

  it.each([
    ['sepia', 4.5],
    ['dark', 4.5],
    ['contrast', 7],
  ])('%s leaves no text without contrast, and pictures as they are', async (scheme, least) => {
    await choose(popup, 'Colours', scheme);
    await eventually(() => scope(popup)).toMatch(/^Kept for/);
    await eventually(() => faint(tab, least)).toEqual([]);
    expect(await styleOf(tab, '.sprite', 'background-image')).toContain('teal');
    expect(await styleOf(tab, '#picture', 'background-color')).toBe('rgba(0, 0, 0, 0)');
    expect(await styleOf(tab, 'figure .over', 'background-color')).toBe('rgba(0, 0, 0, 0)');
    expect(await styleOf(tab, '#link', 'color')).not.toBe(await styleOf(tab, '#card', 'color'));
    expect(await styleOf(tab, '#link', 'text-decoration-line')).toBe('underline');
  });

  it.runIf(name === 'chrome')('are for the screen, and not for paper', async () => {
    await pageOf(tab).emulateMediaType('print');
    // The page lets its colours change slowly.
    await eventually(() => styleOf(tab, '#card', 'color'))
      .toBe('rgb(34, 34, 34)')
      .finally(() => pageOf(tab).emulateMediaType());
  });

  it('are there before each first paint, and on what comes later', async () => {
    await popup.press('Escape');
    await tab.bringToFront();
    for (let i = 0; i < LOADS; i++) {
      await tab.reload();
      const grounds = await tab.evaluate(async () => {
        const page = globalThis as unknown as ColourWorld;
        await page.firstPaint;
        return [...new Set(page.painted)];
      });
      expect(grounds).toEqual(['rgb(0, 0, 0)']);
    }
    await happen(tab);
    await eventually(() => faint(tab, 7)).toEqual([]);
    expect(await tab.evaluate(() => Boolean(document.querySelector('#late')))).toBe(true);
  });

  it('can be an own pair, whose contrast is said', async () => {
    popup = await browser.openPopup(tab);
    await popup.click('Text appearance');
    await choose(popup, 'Colours', 'pair');
    const hint = () => popup.evaluate(() => document.querySelector('.pair .hint')?.textContent);
    await eventually(hint).toBe('Contrast 16.1 to 1.');
    await eventually(() => styleOf(tab, 'body', 'background-color')).toBe('rgb(253, 246, 227)');
    await eventually(() => faint(tab, 4.5)).toEqual([]);
    await tab.reload();
    expect(await styleOf(tab, '#card', 'color')).toBe('rgb(26, 26, 26)');
  });
});

describe.each(BROWSERS)('the appearance everywhere in %s', (name) => {
  let pages: ServedPages;
  let browser: LaunchedBrowser;
  let tab: Tab;
  let popup: Surface;

  const at = (host: string) => `${pages.origin.replace('localhost', host)}/page.html`;
  const lines = (of: Surface) => styleOf(of, '#first', 'line-height');
  const openLook = async () => {
    popup = await browser.openPopup(tab);
    await eventually(() => scope(popup)).not.toBe('');
    await popup.click('Text appearance');
  };
  const hints = () =>
    popup.evaluate(() => Array.from(document.querySelectorAll('.hint'), (hint) => hint.textContent).join());
  const slide = async (label: string, value: number) => {
    // What is opened is drawn a moment later.
    await eventually(() => hasControl(popup, label)).toBe(true);
    await popup.evaluate(
      (wanted, to) => {
        const labels = [...document.querySelectorAll('label')];
        const slider = labels.find(({ textContent }) => textContent === wanted)?.control as HTMLInputElement;
        slider.value = String(to);
        for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true }));
      },
      label,
      value,
    );
  };

  beforeAll(async () => {
    pages = await servePages(fixtures('appearance'));
    browser = await launch(name);
    await permitPattern(browser, '*://*/*');
    tab = await browser.open(at('localhost'));
  });

  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  it('holds on every site but those that say otherwise, and the popup says where a value comes from', async () => {
    const other = await browser.open(at('127.0.0.1'));
    await tab.bringToFront();
    await openLook();
    await choose(popup, 'Changes hold', 'everywhere');
    await slide('Line spacing', 200);
    await eventually(() => lines(tab)).toBe('32px');
    await eventually(() => lines(other)).toBe('32px');
    await eventually(() => scope(popup)).toBe('As set everywhere.');
    await choose(popup, 'Changes hold', 'site');
    await slide('Line spacing', 150);
    await eventually(() => lines(tab)).toBe('24px');
    await eventually(hints).toContain('From this site: Line spacing.');
    await popup.press('Escape');
    await tab.bringToFront();
    await tab.reload();
    expect(await lines(tab)).toBe('24px');
    await other.reload();
    expect(await lines(other)).toBe('32px');
    await other.close();
  });

  it('www. is the same site', async () => {
    const bare = await browser.open(at('lectern.localhost'));
    const www = await browser.open(at('www.lectern.localhost'));
    expect(await lines(www)).toBe('32px');
    tab = www;
    await openLook();
    await slide('Line spacing', 180);
    await eventually(() => lines(www)).toBe('28.8px');
    await eventually(() => lines(bare)).toBe('28.8px');
    await popup.press('Escape');
    await bare.bringToFront();
    await bare.reload();
    expect(await lines(bare)).toBe('28.8px');
    await Promise.all([bare.close(), www.close()]);
  });

  it('can be changed in the options', async () => {
    tab = await browser.open(at('127.0.0.1'));
    const options = await browser.openExtensionPage('src/options/index.html');
    popup = options;
    await options.click('Everywhere Line spacing');
    await slide('Line spacing', 160);
    await eventually(() => lines(tab)).toBe('25.6px');
    await options.close();
  });

  // Chromium lets no extension into files before the person has allowed it in its settings.
  it.runIf(name === 'firefox')('a file changes for this visit, and the popup says so', async () => {
    tab = await browser.open(`file://${fixtures('appearance')}/colours.html`);
    await openLook();
    await popup.click('Larger text');
    await eventually(() => styleOf(tab, '#card', 'font-size')).toBe('17.6px');
    await choose(popup, 'Colours', 'dark');
    await eventually(() => styleOf(tab, 'body', 'background-color')).toBe('rgb(27, 28, 30)');
    expect(await scope(popup)).toMatch(/^This is a file/);
    await popup.press('Escape');
  });

  // Firefox ends a page's script together with its extension, and so leaves it no moment to clear up.
  it.runIf(name === 'chrome')('a page gets everything back when Lectern is removed', async () => {
    const page = `${pages.origin}/colours.html`;
    const seen = (of: Surface) =>
      of.evaluate(() => ({
        html: document.documentElement.outerHTML,
        sheets: document.adoptedStyleSheets.length,
        fonts: document.fonts.size,
        contrasts: (globalThis as unknown as ColourWorld).contrasts(),
      }));
    const other = await servePages(fixtures('appearance'));
    tab = await browser.open(page);
    await openLook();
    await choose(popup, 'Colours', 'dark');
    await choose(popup, 'Typeface', 'atkinson');
    await eventually(() => faint(tab, 4.5)).toEqual([]);
    await popup.press('Escape');
    await pageOf(tab).browser().uninstallExtension(browser.extensionId);
    const plain = await browser.open(`${other.origin}/colours.html`);
    const own = await seen(plain);
    // Its colours change slowly, and behind another tab not at all.
    await tab.bringToFront();
    await eventually(() => seen(tab)).toEqual(own);
    other.close();
  });
});
