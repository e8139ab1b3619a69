/** A point of the page's text that a person has before their eyes. */
export interface Place {
  /** Brings the same words back to where they were on the screen. */
  restore(): void;
}

/** Where a person is likely to look, as ratios of the window's height and width. */
const HEIGHTS = [0.3, 0.4, 0.5, 0.2, 0.6, 0.7];
const WIDTHS = [0.5, 0.35, 0.65, 0.2, 0.8];

/** The highlights of a reading that may be going on; the inner one first. */
const READ = ['lectern-word', 'lectern-sentence'];

const isText = (node: Node | null | undefined): node is Text => node?.nodeType === Node.TEXT_NODE;

function characterAt(document: Document, x: number, y: number): Range | null {
  const range = document.createRange();
  const position = document.caretPositionFromPoint?.(x, y);
  const [node, offset] = position
    ? [position.offsetNode, position.offset]
    : // Chromium has the other one since version 128.
      caretOf(document.caretRangeFromPoint?.(x, y));
  if (!isText(node) || node.length === 0) return null;
  range.setStart(node, Math.min(offset, node.length - 1));
  range.setEnd(node, Math.min(offset, node.length - 1) + 1);
  const { top, bottom } = range.getBoundingClientRect();
  // Beside all text the nearest one is given, which may be far away.
  return top <= y && y <= bottom ? range : null;
}

const caretOf = (range: Range | null | undefined): [Node | null, number] => [
  range?.startContainer ?? null,
  range?.startOffset ?? 0,
];

function readRange(window: Window): Range | null {
  for (const name of READ)
    for (const highlit of CSS.highlights?.get(name) ?? []) {
      const range = highlit as Range;
      const { top, bottom } = range.getBoundingClientRect();
      if (bottom > 0 && top < window.innerHeight && bottom > top) return range;
    }
  return null;
}

function seenRange(document: Document, window: Window): Range | null {
  for (const height of HEIGHTS)
    for (const width of WIDTHS) {
      const range = characterAt(document, window.innerWidth * width, window.innerHeight * height);
      if (range) return range;
    }
  return null;
}

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);

/** What scrolls around a node, from the inside out, the page itself last. */
function* scrollersOf(node: Node): Iterable<Element> {
  const root = node.ownerDocument?.scrollingElement;
  for (let at = node.parentElement; at; at = at.parentElement)
    if (at !== root && at !== node.ownerDocument?.body && scrolls(at)) yield at;
  if (root) yield root;
}

function moveBack(range: Range, top: number): void {
  for (const scroller of scrollersOf(range.startContainer)) {
    const by = range.getBoundingClientRect().top - top;
    if (Math.abs(by) < 1) return;
    scroller.scrollBy({ top: by, behavior: 'instant' });
  }
}

/** Whether nothing was scrolled; then the beginning stays in view. */
const isAtTop = (range: Range): boolean =>
  [...scrollersOf(range.startContainer)].every(({ scrollTop }) => scrollTop === 0);

const nothing: Place = { restore: () => undefined };

/** The words a person has before their eyes now: those being read aloud, or some in the upper middle. */
export function placeInView(document: Document): Place {
  const window = document.defaultView;
  if (!window || document.readyState === 'loading' || document.hidden) return nothing;
  const read = readRange(window);
  const range = read ?? seenRange(document, window);
  if (!range || (!read && isAtTop(range))) return nothing;
  const { top } = range.getBoundingClientRect();
  return {
    restore: () => {
      moveBack(range, top);
      // The browser's own scroll anchoring may have moved the page once more by the next frame.
      window.requestAnimationFrame(() => moveBack(range, top));
    },
  };
}
