/** Holds the id of the size a text element has of its own; the sheet has one rule for each id. */
export const MARK = 'data-lectern-size';

/** Stands on an element while its size changes, so that the page's transitions do not play. */
export const HOLD = 'data-lectern-hold';

/** Every element under a node that carries anything of ours, shadow roots not entered. */
export const marksUnder = (node: ParentNode): Iterable<Element> =>
  node.querySelectorAll(`[${MARK}],[${HOLD}]`);

/** Takes everything of ours from one element. */
export function unmark(element: Element): void {
  element.removeAttribute(MARK);
  element.removeAttribute(HOLD);
}

/** Sets a mark; an element that has it already is not touched, so that no observer of the page hears of it. */
export function mark(element: Element, id: string): void {
  if (element.getAttribute(MARK) !== id) element.setAttribute(MARK, id);
}
