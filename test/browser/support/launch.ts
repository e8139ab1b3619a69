import { launchChrome } from './chrome.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchedBrowser, LaunchOptions } from './surface.ts';

/** Starts a browser with the extension loaded. */
export const launch = (name: BrowserName, options: LaunchOptions = {}): Promise<LaunchedBrowser> =>
  name === 'chrome' ? launchChrome(options) : launchFirefox(options);
