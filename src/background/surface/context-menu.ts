import type { Menus } from 'webextension-polyfill';
import { t } from '../../shared/i18n.ts';
import type { ReadingSource } from '../../shared/reading.ts';

/** The part of the browser that the menu needs. */
export interface MenuApi {
  readonly contextMenus: Pick<Menus.Static, 'create' | 'removeAll' | 'onClicked'>;
}

/** Puts Lectern's items into the page's context menu; they outlive the background, so once per install. */
export async function createMenu({ contextMenus }: MenuApi): Promise<void> {
  await contextMenus.removeAll();
  contextMenus.create({ id: 'selection', title: t('menuReadSelection'), contexts: ['selection'] });
  contextMenus.create({ id: 'save-selection', title: t('menuSaveSelection'), contexts: ['selection'] });
  contextMenus.create({
    id: 'from-here',
    title: t('menuReadFromHere'),
    contexts: ['page', 'link', 'selection'],
  });
  contextMenus.create({ id: 'next-page', title: t('menuReadPageNext'), contexts: ['page'] });
  contextMenus.create({ id: 'next-selection', title: t('menuReadSelectionNext'), contexts: ['selection'] });
}

/** What the menu's items come to. */
export interface MenuTargets {
  readonly start: (tabId: number, what: ReadingSource) => void;
  readonly readNext: (tabId: number, what: ReadingSource) => void;
  /** Saves the selection as audio. */
  readonly save: (tabId: number) => void;
}

/** Tells which item was chosen, and in which tab. */
export function onMenu({ contextMenus }: MenuApi, { start, readNext, save }: MenuTargets): void {
  contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'selection' || menuItemId === 'from-here') start(tab.id, menuItemId);
    else if (menuItemId === 'next-page') readNext(tab.id, 'page');
    else if (menuItemId === 'next-selection') readNext(tab.id, 'selection');
    else if (menuItemId === 'save-selection') save(tab.id);
  });
}
