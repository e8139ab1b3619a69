/** @import { KeyInput } from 'puppeteer-core' */
/** @import { FirefoxWindow } from './firefox-window.mjs' */

/**
 * @typedef {{ beginInputTransactionForTests: (window: unknown) => void, keydown: (event: KeyboardEvent) => void,
 *   keyup: (event: KeyboardEvent) => void }} TextInputProcessor
 * @typedef {{ Cc: Record<string, { createInstance: (type: unknown) => TextInputProcessor }>,
 *   Ci: { nsITextInputProcessor: unknown } }} FirefoxGlobals
 */

/** @type {Record<string, number>} */
const KEY_CODES = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

/** What a keyboard event says of a key; letters and digits stand for themselves. @param {KeyInput} key */
function keyData(key) {
  if (key === ' ' || key === 'Space') return { key: ' ', code: 'Space', keyCode: 32 };
  const keyCode = key.toUpperCase().charCodeAt(0);
  if (/^[a-z]$/i.test(key)) return { key, code: `Key${key.toUpperCase()}`, keyCode };
  if (/^\d$/.test(key)) return { key, code: `Digit${key}`, keyCode };
  const named = KEY_CODES[key];
  // Modifiers must come without a code, or Firefox refuses them.
  return named === undefined ? { key } : { key, code: key, keyCode: named };
}

/**
 * Presses keys as the keyboard does: they go to whatever has the focus in the browser, and its shortcuts
 * see them first.
 * @param {FirefoxWindow} window
 * @param {readonly KeyInput[]} keys held together, modifiers first
 */
export const pressInWindow = (window, keys) =>
  window.run((all) => {
    const { Cc, Ci } = /** @type {FirefoxGlobals} */ (/** @type {unknown} */ (globalThis));
    const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
    if (!processor) throw new Error('This Firefox takes no keys.');
    processor.beginInputTransactionForTests(globalThis);
    const events = all.map((data) => new KeyboardEvent('', data));
    for (const event of events) processor.keydown(event);
    for (const event of events.toReversed()) processor.keyup(event);
    return true;
  }, keys.map(keyData));
