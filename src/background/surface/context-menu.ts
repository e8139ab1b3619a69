import type { Menus } from 'webextension-polyfill';
import { t } from '../../shared/i18n.ts';
import type { StartWhat } from '../../shared/session.ts';

/** The part of the browser that the menu needs. */
export interface MenuApi {
  readonly contextMenus: Pick<Menus.Static, 'create' | 'removeAll' | 'onClicked'>;
}

/** Puts Lectern's items into the page's context menu; they outlive the background, so once per install. */
export async function createMenu({ contextMenus }: MenuApi): Promise<void> {
  await contextMenus.removeAll();
  contextMenus.create({ id: 'selection', title: t('menuReadSelection'), contexts: ['selection'] });
  contextMenus.create({
    id: 'from-here',
    title: t('menuReadFromHere'),
    contexts: ['page', 'link', 'selection'],
  });
}

/** Tells which item was chosen, and in which tab. */
export function onMenu({ contextMenus }: MenuApi, chosen: (tabId: number, what: StartWhat) => void): void {
  contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'selection' || menuItemId === 'from-here') chosen(tab.id, menuItemId);
  });
}
