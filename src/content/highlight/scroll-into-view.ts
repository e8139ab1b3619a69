/** How much of a scroll area's height stays free above and below what is read, as a ratio. */
const MARGIN = 0.15;
/** Where what is read comes to lie when it has to be brought into view, as a ratio of the height. */
const GOAL = 0.33;
/** So little is not worth a movement, in CSS px. */
const STILL = 4;

interface Box {
  readonly top: number;
  readonly bottom: number;
}

const boxOf = (element: Element, root: Element): Box =>
  element === root ? { top: 0, bottom: root.clientHeight } : element.getBoundingClientRect();

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight &&
  /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);

/** The elements that scroll around a node, from the inside out, the page itself last. */
function scrollersOf(node: Node): readonly Element[] {
  const root = node.ownerDocument?.scrollingElement ?? null;
  const found: Element[] = [];
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at instanceof Element && at !== root && at !== node.ownerDocument?.body && scrolls(at))
      found.push(at);
  }
  return root ? [...found, root] : found;
}

/** Where a text stands: one that is folded away stands at what opens it; null where the page shows neither. */
function placeOf(range: Range): Box | null {
  if (range.getClientRects().length > 0) return range.getBoundingClientRect();
  let hidden: Node = range.startContainer;
  for (let at = hidden.parentElement; at && at.getClientRects().length === 0; at = at.parentElement)
    hidden = at;
  const head = hidden instanceof Element ? hidden.previousElementSibling : null;
  return head && head.getClientRects().length > 0 ? head.getBoundingClientRect() : null;
}

/** Whether any part of a range can be seen in all that scrolls around it. */
export function isInView(range: Range): boolean {
  const place = placeOf(range);
  if (!place) return false;
  const { top, bottom } = place;
  const scrollers = scrollersOf(range.startContainer);
  const root = scrollers.at(-1);
  return (
    root !== undefined &&
    scrollers.every((scroller) => {
      const box = boxOf(scroller, root);
      return bottom > box.top && top < box.bottom;
    })
  );
}

/** Where a range is to come to lie: anywhere comfortable, or always at the same height. */
export type Goal = 'needed' | 'centre' | 'top';

/** Brings a range into view where it is not comfortably there; true if anything was scrolled. */
export function scrollIntoView(range: Range, behavior: ScrollBehavior, goal: Goal): boolean {
  const scrollers = scrollersOf(range.startContainer);
  const root = scrollers.at(-1);
  const place = placeOf(range);
  if (!root || !place) return false;
  let { top, bottom } = place;
  let scrolled = false;
  for (const scroller of scrollers) {
    const by = distance({ top, bottom }, boxOf(scroller, root), goal);
    if (by === 0) continue;
    scroller.scrollBy({ top: by, behavior });
    top -= by;
    bottom -= by;
    scrolled = true;
  }
  return scrolled;
}

/** How far to scroll, in CSS px; 0 where the text lies well already. */
function distance(text: Box, area: Box, goal: Goal): number {
  const height = area.bottom - area.top;
  if (goal !== 'needed') return distanceTo(goal, text, area, height);
  const wellPlaced = text.top >= area.top + height * MARGIN && text.bottom <= area.bottom - height * MARGIN;
  return wellPlaced ? 0 : Math.round(text.top - (area.top + height * GOAL));
}

/** To a height of its own, where the text fits under it; less than a few px is not worth a movement. */
function distanceTo(goal: 'centre' | 'top', text: Box, area: Box, height: number): number {
  const free = height - (text.bottom - text.top);
  const share = goal === 'centre' ? 0.5 : GOAL / 2;
  const by = Math.round(text.top - (area.top + Math.max(height * MARGIN, free * share)));
  return Math.abs(by) > STILL ? by : 0;
}
