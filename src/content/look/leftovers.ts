import { shadowRootOf } from '../text-size/shadow-root.ts';
import { groundsUnder, unmark } from './grounds.ts';
import { isLookSheet } from './look-rules.ts';

/** This event of the document asks an older script of ours to take back what it did. */
const HANDOVER = 'lectern-look-handover';

function clear(root: Document | ShadowRoot): void {
  for (const element of groundsUnder(root)) unmark(element);
  const sheets = [...root.adoptedStyleSheets];
  const others = sheets.filter((sheet) => !isLookSheet(sheet));
  if (others.length < sheets.length) root.adoptedStyleSheets = others;
  for (const element of root.querySelectorAll('*')) {
    const inner = shadowRootOf(element);
    if (inner) clear(inner);
  }
}

/** Takes away whatever an earlier script of ours left in a document, and ends that script if it lives. */
export function takeOver(document: Document): void {
  document.dispatchEvent(new Event(HANDOVER));
  if (document.body) clear(document);
}

/** Calls `giveWay` when a newer script of ours takes over the document. */
export function whenTakenOver(document: Document, giveWay: () => void): void {
  document.addEventListener(HANDOVER, giveWay, { once: true });
}
