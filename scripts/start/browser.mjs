import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { BROWSER_KINDS, installedBrowser } from '../services/find-browser.mjs';
import { giveUp } from '../setup/run.mjs';
import { CHROMIUM, FIREFOX, hasApt, needSystemPackages } from '../setup/system-packages.mjs';

/** @import { BrowserKind } from '../services/find-browser.mjs' */
/** @typedef {{ path: string, family: 'chrome' | 'firefox' }} ChosenBrowser */

/** @param {string} name @returns {name is BrowserKind} */
const isKind = (name) => /** @type {readonly string[]} */ (BROWSER_KINDS).includes(name);

/** @param {string} path @returns {ChosenBrowser} */
const chosen = (path) => ({ path, family: /firefox/i.test(basename(path)) ? 'firefox' : 'chrome' });

/**
 * The browser that was asked for, or the first that is installed; installs one where that is possible.
 * @param {string | undefined} wish a kind or the path of a program
 * @returns {ChosenBrowser}
 */
export function chooseBrowser(wish) {
  if (wish !== undefined && !isKind(wish)) {
    if (existsSync(wish)) return chosen(wish);
    giveUp(`There is no browser at ${wish}. Give a path, or one of: ${BROWSER_KINDS.join(', ')}.`);
  }
  const kinds = wish === undefined ? BROWSER_KINDS : [wish];
  const find = () => kinds.map(installedBrowser).find((path) => path !== undefined);
  return chosen(
    find() ?? install(wish) ?? find() ?? giveUp('The browser was installed, but cannot be found.'),
  );
}

/** @param {BrowserKind | undefined} wish @returns {undefined} */
function install(wish) {
  if (wish === 'chrome') giveUp('Google Chrome is not installed. Get it at https://www.google.com/chrome/');
  if (wish === 'edge') giveUp('Microsoft Edge is not installed. Get it at https://www.microsoft.com/edge/');
  if (!hasApt())
    giveUp('No browser is installed that Lectern runs in. Get Firefox at https://www.mozilla.org/firefox/');
  needSystemPackages([wish === 'firefox' ? FIREFOX : CHROMIUM], 'Reading aloud');
}
