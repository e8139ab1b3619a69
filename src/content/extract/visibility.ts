import { isShorterThan } from './flat-tree.ts';
import { isFolded } from './folded.ts';
import type { Layout, StyleFacts } from './layout.ts';

/** How strictly what is hidden is left out. */
export interface Sight {
  /**
   * Count text as visible that a script may be about to show: transparent, in a fixed frame, or long and
   * not displayed. For pages that reveal their text late.
   */
  readonly soft: boolean;
  /** Read what is fixed over the page and what is hidden from assistive technology: the person selected it. */
  readonly overlays: boolean;
}

const LONG_TEXT = 1500;
const ROOTS: ReadonlySet<string> = new Set(['BODY', 'MAIN']);

/** Whether an element and everything in it is left out because nobody sees it. */
export function isUnseen(
  element: Element,
  tag: string,
  style: StyleFacts,
  layout: Layout,
  sight: Sight,
): boolean {
  // Where scripts run, its elements are one text that is not displayed.
  if (tag === 'NOSCRIPT' && (style.display === 'none' || !element.firstElementChild)) return true;
  if (style.display === 'none')
    return (
      !isFolded(element, tag, layout) &&
      (!sight.soft || tag === 'DIALOG' || isShorterThan(element, LONG_TEXT))
    );
  if (style.contentVisibility === 'hidden') return true;
  if (style.opacity === '0' && !sight.soft) return true;
  if (style.position === 'absolute' && layout.isTuckedAway(element)) return true;
  if (sight.overlays) return style.userSelect === 'none';
  if (style.position === 'fixed' && tag !== 'BODY' && !sight.soft) return true;
  return isAriaHidden(element, tag);
}

/** Pages with an open dialogue hide their main text this way: what holds paragraphs is read all the same. */
const isAriaHidden = (element: Element, tag: string): boolean =>
  element.getAttribute('aria-hidden') === 'true' && !ROOTS.has(tag) && !element.querySelector('p');
