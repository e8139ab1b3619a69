import type { KeyInput, Page } from 'puppeteer-core';
import { placeOfControl } from './find-control.ts';
import type { Plain, Surface, Tab } from './surface.ts';

const PAGES = new WeakMap<Surface, Page>();

/** The puppeteer page behind a surface. */
export function pageOf(surface: Surface): Page {
  const page = PAGES.get(surface);
  if (!page) throw new Error('This surface is not a puppeteer page.');
  return page;
}

async function press(page: Page, keys: readonly KeyInput[]) {
  const held = keys.slice(0, -1);
  const last = keys.at(-1);
  for (const key of held) await page.keyboard.down(key);
  if (last) await page.keyboard.press(last);
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

async function click(page: Page, tab: Surface, name: string) {
  const place = await placeOfControl(tab, name);
  // What a click does may close the popup before the browser has confirmed the click.
  await page.mouse.click(place.x, place.y).catch((error: Error) => {
    if (error.name !== 'TargetCloseError') throw error;
  });
}

/** A tab that puppeteer drives, in either browser. */
export function pageTab(page: Page): Tab {
  const tab: Tab = {
    evaluate: <Args extends readonly Plain[], T>(work: (...args: Args) => T | Promise<T>, ...args: Args) =>
      page.evaluate(work as (...given: readonly Plain[]) => T | Promise<T>, ...args) as Promise<T>,
    press: (...keys) => press(page, keys),
    click: (name) => click(page, tab, name),
    url: () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
  PAGES.set(tab, page);
  return tab;
}
