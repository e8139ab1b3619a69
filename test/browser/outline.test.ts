import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';

const PAGES = {
  '/mill.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>The mill</title><nav><a href="/">Home</a></nav>
    <main><h1>The mill</h1><p>The mill by the weir has ground no flour for sixty years.</p>
    <p>Its wheel still turns whenever the river is high enough.</p></main></html>`,
};

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES });
  });
  afterAll(() => lectern.close());

  test('the parts are outlined from the popup until Escape, and the page is as it was', async () => {
    const tab = await lectern.open('/mill.html');
    const html = () => tab.evaluate(() => document.documentElement.outerHTML);
    const isShown = () =>
      tab.evaluate(() => document.querySelector('lectern-outline')?.matches(':popover-open') ?? false);
    const before = await html();
    const popup = await lectern.browser.openPopup(tab);
    await popup.click('More');
    await popup.click('Show what will be read');
    await eventually(isShown);
    // Nothing of it is in the page's own tree.
    expect((await html()).replace(/<lectern-outline[^>]*><\/lectern-outline>/, '')).toBe(before);
    await tab.bringToFront();
    await tab.press('Escape');
    await eventually(async () => !(await isShown()));
    expect(await html()).toBe(before);
  });
});
