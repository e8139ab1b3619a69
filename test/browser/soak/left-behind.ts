import { pageOf } from '../support/page-surface.ts';
import type { BrowserName, Tab } from '../support/surface.ts';

/** Stays for as long as the page does: it remembers where the menu was opened. */
const ALWAYS = ['contextmenu'];

/** What tells that a page has changed: it is watched for as long as its text is kept, half a minute at most. */
const WHILE_KEPT = ['change', 'load', 'animationend', 'transitionend', 'fullscreenchange', 'resize'];

/** What Lectern listens to in a page, which only Chromium tells. */
async function listeners(tab: Tab): Promise<readonly string[]> {
  const session = await pageOf(tab).createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Lectern') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const targets = worlds.flatMap((contextId) => ['document', 'window'].map((what) => ({ contextId, what })));
  const found = await Promise.all(
    targets.map(async ({ contextId, what }) => {
      const { result } = await session.send('Runtime.evaluate', { expression: what, contextId });
      const { objectId = '' } = result;
      return (await session.send('DOMDebugger.getEventListeners', { objectId })).listeners;
    }),
  );
  await session.detach();
  return found.flat().map(({ type }) => type);
}

/**
 * What of Lectern is still in a page that nothing is read of any more.
 * @param kept whether the page's text may still be kept.
 */
export async function leftBehind(tab: Tab, browser: BrowserName, kept = true): Promise<readonly string[]> {
  const traces = await tab.evaluate(() => [
    ...[...document.documentElement.children].map(({ localName }) => localName).slice(2),
    ...[...CSS.highlights.keys()],
    ...document.adoptedStyleSheets.map(() => 'a style sheet'),
  ]);
  const allowed = kept ? [...ALWAYS, ...WHILE_KEPT] : ALWAYS;
  const heard = browser === 'chrome' ? await listeners(tab) : [];
  return [...traces, ...heard.filter((type) => !allowed.includes(type))];
}
