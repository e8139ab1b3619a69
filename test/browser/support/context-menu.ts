import { until } from '../../../scripts/services/children.mjs';
import { firefoxWindow } from '../../../scripts/services/firefox-window.mjs';
import type { HeadedDisplay } from './headed.ts';
import type { Lectern } from './lectern.ts';
import { pageOf } from './page-surface.ts';
import type { Tab } from './surface.ts';

/** An item of Lectern in the page's context menu, by its id. */
export type MenuItem = 'from-here' | 'selection' | 'next-selection';

const ON_THE_WAY: Readonly<Record<MenuItem, readonly string[]>> = {
  'from-here': ['Up', 'Up', 'Up', 'Right'],
  selection: ['Up', 'Up', 'Right'],
  'next-selection': ['Up', 'Up', 'Right', 'Up'],
};

/** Where in the page to press: the middle of the first words of an element's text from an offset on. */
export interface MenuPlace {
  readonly selector: string;
  readonly offset: number;
}

/** Waits until the menu has been made, which is the last thing that happens after the installation. */
export async function menuIsMade(lectern: Lectern): Promise<void> {
  const options = await lectern.browser.openExtensionPage('src/options/index.html');
  await options.evaluate(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const made = () =>
      Promise.resolve(api.contextMenus.update('next-selection', {})).then(
        () => true,
        () => false,
      );
    while (!(await made())) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await options.close();
}

const placeOf = (tab: Tab, { selector, offset }: MenuPlace) =>
  tab.evaluate(
    (where, from) => {
      const element = document.querySelector(where);
      const text = element?.firstChild;
      if (!text) throw new Error(`There is no text in ${where}.`);
      element.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
    offset,
  );

/** In Firefox the item is chosen as the menu itself does it. */
async function chooseInFirefox(tab: Tab, item: MenuItem): Promise<void> {
  const window = await firefoxWindow(pageOf(tab).browser());
  await window.run(async (id) => {
    interface Menu extends Element {
      readonly state: string;
      activateItem(item: Element): void;
      openMenu(open: boolean): void;
    }
    const menu = document.querySelector('#contentAreaContextMenu') as Menu | null;
    const itemElement = menu?.querySelector(`menuitem[id$="-menuitem-_${id}"]`);
    if (!menu || !itemElement) throw new Error(`There is no menu item ${id}.`);
    const parent = itemElement.closest('menu') as Menu | null;
    parent?.openMenu(true);
    menu.activateItem(itemElement);
    return true;
  }, item);
}

/**
 * Opens the page's context menu at a place with the right mouse button and chooses an item of Lectern's.
 * @param display the display of a headed Chromium, whose menu takes real keys only.
 */
export async function chooseFromMenu(
  lectern: Lectern,
  tab: Tab,
  place: MenuPlace,
  item: MenuItem,
  display: HeadedDisplay | null,
): Promise<void> {
  await menuIsMade(lectern);
  await tab.bringToFront();
  const { x, y } = await placeOf(tab, place);
  const before = display?.windows() ?? 0;
  await pageOf(tab).mouse.click(x, y, { button: 'right' });
  if (display) await until(() => display.windows() > before, { what: 'the menu to open' });
  if (!display) return chooseInFirefox(tab, item);
  // From the end of the menu: Inspect, then (without a selection) View page source, then Lectern's own menu.
  display.press(...ON_THE_WAY[item], 'Return');
}
