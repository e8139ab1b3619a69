import { shadowRootOf } from './text-size/shadow-root.ts';

/** What a script of ours leaves in a page, and how a newer one takes it back. */
export interface Leavings {
  /** This event of the document asks an older script of ours, if it lives, to take back what it did. */
  readonly event: string;
  /** Takes our marks from the elements of a root. */
  readonly unmark: (root: Document | ShadowRoot) => void;
  readonly isOurs: (sheet: CSSStyleSheet) => boolean;
}

function clear(root: Document | ShadowRoot, { unmark, isOurs }: Omit<Leavings, 'event'>): void {
  unmark(root);
  const sheets = [...root.adoptedStyleSheets];
  const others = sheets.filter((sheet) => !isOurs(sheet));
  if (others.length < sheets.length) root.adoptedStyleSheets = others;
  for (const element of root.querySelectorAll('*')) {
    const inner = shadowRootOf(element);
    if (inner) clear(inner, { unmark, isOurs });
  }
}

/**
 * Hands a document from an older script of ours to a newer one. After an update the old one lives on in the page
 * without an extension (Chromium), or is dead with its marks left behind (Firefox).
 */
export const handover = ({ event, ...leavings }: Leavings) => ({
  /** Takes away whatever an earlier script of ours left in a document, and ends that script if it lives. */
  takeOver(document: Document): void {
    document.dispatchEvent(new Event(event));
    if (document.documentElement && document.body) clear(document, leavings);
  },
  /** Calls `giveWay` when a newer script of ours takes over the document. */
  whenTakenOver(document: Document, giveWay: () => void): void {
    document.addEventListener(event, giveWay, { once: true });
  },
});
