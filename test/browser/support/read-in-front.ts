import { eventually } from './eventually.ts';
import type { Lectern } from './lectern.ts';
import type { Tab } from './surface.ts';

/** Has a tab read with the popup's Play, and gives it the keyboard: while the popup is open it gets no key and no click. */
export async function readInFront(lectern: Lectern, tab: Tab): Promise<void> {
  const popup = await lectern.browser.openPopup(tab);
  await popup.press('Enter');
  await lectern.reaches(({ status }) => status === 'speaking');
  await popup.press('Escape').catch(() => undefined);
  await tab.bringToFront();
  await eventually(() => tab.evaluate(() => document.hasFocus()));
}
