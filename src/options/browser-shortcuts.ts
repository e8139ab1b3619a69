import { t } from '../shared/i18n.ts';
import type { Shortcut } from './Shortcuts.tsx';

interface CommandRow {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly shortcut?: string | undefined;
}

/**
 * The browser's commands as rows, those with a key first. The toolbar button's own command has no description
 * in any browser.
 */
export const shortcutsOf = (commands: readonly CommandRow[]): readonly Shortcut[] =>
  commands
    .map(({ name, description, shortcut }) => ({
      description: name === '_execute_action' ? t('shortcutPopup') : (description ?? name ?? ''),
      keys: shortcut ?? '',
    }))
    .toSorted((a, b) => Number(a.keys === '') - Number(b.keys === ''));

interface ShortcutPages {
  /** Firefox's own way; Chromium has none. */
  readonly openShortcutSettings?: (() => Promise<void>) | undefined;
  /** Opens an address in a new tab. */
  readonly openTab: (url: string) => Promise<unknown>;
}

/** Opens the page on which the browser lets shortcuts be changed; resolves to whether it could. */
export async function openShortcutPage({ openShortcutSettings, openTab }: ShortcutPages): Promise<boolean> {
  try {
    await (openShortcutSettings ? openShortcutSettings() : openTab('chrome://extensions/shortcuts'));
    return true;
  } catch {
    return false;
  }
}
