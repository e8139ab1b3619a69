import { vi } from 'vitest';
import { pressInWindow } from '../../../scripts/services/firefox-keys.mjs';
import { firefoxWindow } from '../../../scripts/services/firefox-window.mjs';
import { menuIsMade } from './context-menu.ts';
import { headedDisplay } from './headed.ts';
import type { Lectern } from './lectern.ts';
import { pageOf } from './page-surface.ts';
import type { BrowserName, LaunchOptions, Tab } from './surface.ts';

/** A keyboard whose shortcuts the browser itself sees: on a display, or in Firefox's own window. */
export interface RealKeys {
  /** What the browser must be started with. */
  readonly launch: Pick<LaunchOptions, 'headed' | 'env'>;
  /** Gives the page the focus, once the extension is ready for shortcuts. */
  readonly begin: (lectern: Lectern, tab: Tab) => Promise<void>;
  /** Presses keys as a manifest names them: `press(tab, 'Alt+Shift+Left')`. */
  readonly press: (tab: Tab, keys: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const ARROWS: Readonly<Record<string, string>> = { Left: 'ArrowLeft', Right: 'ArrowRight' };

/** Gives a browser the keyboard it needs. */
export async function realKeys(name: BrowserName): Promise<RealKeys> {
  const display = name === 'chrome' ? await headedDisplay() : null;
  return {
    launch: display ? { headed: true, env: display.env } : {},
    begin: async (lectern, tab) => {
      await menuIsMade(lectern);
      await tab.bringToFront();
      display?.clickPage();
      await vi.waitUntil(() => tab.evaluate(() => document.hasFocus()), { timeout: 5000 });
    },
    press: async (tab, keys) => {
      // xdotool writes letters small and arrows large.
      if (display)
        return display.press(keys.replace(/\b(?:Alt|Shift|Ctrl|[A-Z])\b/g, (key) => key.toLowerCase()));
      const pressed = keys.split('+').map((key) => ARROWS[key] ?? key) as Parameters<typeof pressInWindow>[1];
      await pressInWindow(await firefoxWindow(pageOf(tab).browser()), pressed);
    },
    stop: async () => display?.stop(),
  };
}
