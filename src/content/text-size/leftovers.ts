import { marksUnder, unmark } from './marks.ts';
import { shadowRootOf } from './shadow-root.ts';
import type { StyleRoot } from './size-sheet.ts';

/**
 * After an update the old script lives on in the page without an extension (Chromium), or is dead with its
 * marks left behind (Firefox). This event of the document asks a living one to take back what it did.
 */
const HANDOVER = 'lectern-text-size-handover';

const isOurs = (sheet: CSSStyleSheet): boolean =>
  Array.from(sheet.cssRules).some((rule) =>
    /--lectern-scale|data-lectern-(?:hold|grow|wrap)/.test(rule.cssText),
  );

function clear(root: StyleRoot): void {
  for (const element of marksUnder(root)) unmark(element);
  const sheets = [...root.adoptedStyleSheets];
  const others = sheets.filter((sheet) => !isOurs(sheet));
  if (others.length < sheets.length) root.adoptedStyleSheets = others;
  for (const element of root.querySelectorAll('*')) {
    const inner = shadowRootOf(element);
    if (inner) clear(inner);
  }
}

/** Takes away whatever an earlier script of ours left in a document, and ends that script if it lives. */
export function takeOver(document: Document): void {
  document.dispatchEvent(new Event(HANDOVER));
  if (document.documentElement && document.body) clear(document);
}

/** Calls `giveWay` when a newer script of ours takes over the document. */
export function whenTakenOver(document: Document, giveWay: () => void): void {
  document.addEventListener(HANDOVER, giveWay, { once: true });
}
