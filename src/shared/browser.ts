/** The one door to the extension API: promises on every browser. Pure code never comes through it. */
export { default as browser } from 'webextension-polyfill';
