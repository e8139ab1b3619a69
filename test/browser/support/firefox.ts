import type { LaunchedBrowser, LaunchOptions } from './surface.ts';

/** Starts Firefox with the extension loaded. */
export async function launchFirefox(_options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  throw new Error('Firefox comes next.');
}
