import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chrome' | 'chromium' | 'edge' | 'firefox'} BrowserKind */

const NAMES = /** @type {const} */ ({
  chromium: ['chromium', 'chromium-browser', 'chromium.exe'],
  chrome: ['google-chrome-stable', 'google-chrome', 'chrome.exe'],
  edge: ['microsoft-edge-stable', 'microsoft-edge', 'msedge.exe'],
  firefox: ['firefox', 'firefox-esr', 'firefox.exe'],
});

const { PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
const PLACES = /** @type {const} */ ({
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    join(PROGRAMFILES, 'Google/Chrome/Application/chrome.exe'),
    join(LOCALAPPDATA, 'Google/Chrome/Application/chrome.exe'),
  ],
  edge: [
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(`${PROGRAMFILES} (x86)`, 'Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(PROGRAMFILES, 'Mozilla Firefox/firefox.exe'),
  ],
});

/** Every kind, the one that is tried first at the front. */
export const BROWSER_KINDS = /** @type {const} */ (['chromium', 'chrome', 'edge', 'firefox']);

/**
 * Finds an installed browser.
 * @param {BrowserKind} kind
 * @returns {string | undefined} its program's path
 */
export function installedBrowser(kind) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES[kind]].find(existsSync);
}

/**
 * The browser of a family that the tests drive; `LECTERN_CHROME` and `LECTERN_FIREFOX` name others.
 * @param {'chrome' | 'firefox'} family
 * @throws {Error} that says how to get one
 */
export function findBrowser(family) {
  const kinds = family === 'firefox' ? /** @type {const} */ (['firefox']) : BROWSER_KINDS.slice(0, 3);
  const found =
    process.env[`LECTERN_${family.toUpperCase()}`] ??
    kinds.map((kind) => installedBrowser(/** @type {BrowserKind} */ (kind))).find(Boolean);
  if (found) return found;
  throw new Error(
    family === 'firefox'
      ? 'No Firefox is installed. On Debian: apt-get install firefox-esr. Elsewhere: https://www.mozilla.org/firefox/'
      : 'No Chromium or Chrome is installed. On Debian: apt-get install chromium. Elsewhere: https://www.google.com/chrome/',
  );
}
