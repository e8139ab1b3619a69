/** The computed values the extractor looks at. */
export type StyleFacts = Pick<
  CSSStyleDeclaration,
  | 'display'
  | 'visibility'
  | 'position'
  | 'opacity'
  | 'cssFloat'
  | 'contentVisibility'
  | 'fontSize'
  | 'listStyleType'
  | 'whiteSpace'
  | 'userSelect'
>;

/** What the extractor asks of the page's layout; a test without layout gives its own answers. */
export interface Layout {
  /** The computed style of an element. */
  readonly styleOf: (element: Element) => StyleFacts;
  /** Whether an absolutely positioned element shows nothing: shrunk to a pixel, or moved off the page. */
  readonly isTuckedAway: (element: Element) => boolean;
  /** Whether the page is laid out, so that `checkVisibility` tells what is shown. */
  readonly isLaidOut: boolean;
}

/** How far off the page's top or left edge a box counts as hidden there; authors write -9999px or -999em. */
const FAR_OFF = -900;

/** The layout of a document that a browser shows. */
export function liveLayout(document: Document): Layout {
  const view = document.defaultView ?? globalThis.window;
  const styleOf = (element: Element): StyleFacts => view.getComputedStyle(element);
  // Nothing is laid out: every box is empty, and only the styles tell.
  if (document.documentElement.getClientRects().length === 0) return styleOnlyLayout(document);
  const isTuckedAway = (element: Element) => isBoxTuckedAway(element.getBoundingClientRect(), view);
  return { styleOf, isTuckedAway, isLaidOut: true };
}

/** What an author's styles say, where no box is ever laid out. */
function styleOnlyLayout(document: Document): Layout {
  const view = document.defaultView ?? globalThis.window;
  const styleOf = (element: Element) => view.getComputedStyle(element);
  return {
    styleOf,
    isTuckedAway: (element) => {
      const { width, left } = styleOf(element);
      return width === '1px' || Number.parseFloat(left) < FAR_OFF;
    },
    isLaidOut: false,
  };
}

function isBoxTuckedAway(box: DOMRect, view: Window): boolean {
  if (box.width <= 1 && box.height <= 1) return true;
  return box.right + view.scrollX < FAR_OFF || box.bottom + view.scrollY < FAR_OFF;
}
