import type { KeyInput } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window.ts';

const KEY_CODES: Record<string, number> = {
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

/** What a keyboard event says of a key; ' ' and single letters or digits stand for themselves. */
function keyData(key: KeyInput) {
  if (key === ' ' || key === 'Space') return { key: ' ', code: 'Space', keyCode: 32 };
  if (/^[a-z]$/i.test(key))
    return { key, code: `Key${key.toUpperCase()}`, keyCode: key.toUpperCase().charCodeAt(0) };
  if (/^\d$/.test(key)) return { key, code: `Digit${key}`, keyCode: key.charCodeAt(0) };
  const keyCode = KEY_CODES[key];
  // Modifiers must come without a code, or Firefox refuses them.
  return keyCode === undefined ? { key } : { key, code: key, keyCode };
}

/**
 * Presses keys as the keyboard does: they go to whatever has the focus in the browser, and its shortcuts
 * see them first.
 */
export const pressInWindow = (window: FirefoxWindow, keys: readonly KeyInput[]) =>
  window.run((all) => {
    const { Cc, Ci } = globalThis as unknown as FirefoxGlobals;
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    processor.beginInputTransactionForTests(globalThis);
    const events = all.map((data) => new KeyboardEvent('', data));
    for (const event of events) processor.keydown(event);
    for (const event of events.toReversed()) processor.keyup(event);
    return true;
  }, keys.map(keyData));

interface FirefoxGlobals {
  readonly Cc: {
    '@mozilla.org/text-input-processor;1': { createInstance: (type: unknown) => TextInputProcessor };
  };
  readonly Ci: { nsITextInputProcessor: unknown };
}

interface TextInputProcessor {
  readonly beginInputTransactionForTests: (window: unknown) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly keyup: (event: KeyboardEvent) => void;
}
