import type { Context } from './block.ts';
import { isElement, isShorterThan, isText } from './flat-tree.ts';
import type { Layout } from './layout.ts';

/** What opens a part is a line; what it opens is a text. */
const LONGEST_HEAD = 200;
const SHORTEST_TEXT = 80;
/** A part whose text lies in links to this share or more is a menu. */
const MOST_LINKS = 0.5;

const PARTS: ReadonlySet<string> = new Set(['DIV', 'SECTION', 'ARTICLE', 'DD']);
const UNSEEN: ReadonlySet<string> = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'LINK']);
const OPENERS = 'h1, h2, h3, h4, h5, h6, button, dt, [role=button], [role=heading], [aria-expanded]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const QUESTION = /[?？؟]\W*$/;

/**
 * Whether an element that is not displayed is the text under a heading, a question or a button that opens
 * it, as in an accordion: whoever reads the page aloud opens it and goes on.
 */
export function isFolded(element: Element, tag: string, layout: Layout): boolean {
  if (!PARTS.has(tag) || isShorterThan(element, SHORTEST_TEXT)) return false;
  const head = beside(element, 'previousElementSibling');
  if (!head || !isOpener(head) || layout.styleOf(head).display === 'none') return false;
  return isItsOnlyText(head, element) && linkShare(element) < MOST_LINKS;
}

type Side = 'previousElementSibling' | 'nextElementSibling';

function beside(element: Element, side: Side): Element | null {
  let at = element[side];
  while (at && UNSEEN.has(at.tagName)) at = at[side];
  return at;
}

function isOpener(head: Element): boolean {
  const length = textLength(head, LONGEST_HEAD);
  if (length < 2 || length >= LONGEST_HEAD) return false;
  return (
    head.matches(OPENERS) || head.querySelector(OPENERS) !== null || QUESTION.test(head.textContent ?? '')
  );
}

/** The length of an element's text without the style sheets in it, counted up to a limit. */
function textLength(element: Element, limit: number): number {
  let length = 0;
  for (let child = element.firstChild; child && length < limit; child = child.nextSibling) {
    if (isText(child)) length += child.data.length;
    else if (isElement(child) && !UNSEEN.has(child.tagName)) length += textLength(child, limit - length);
  }
  return length;
}

/** Whether the two are alone in their box, or one of several such pairs in a row. */
function isItsOnlyText(head: Element, element: Element): boolean {
  const before = beside(head, 'previousElementSibling');
  const after = beside(element, 'nextElementSibling');
  return (!before && !after) || isLike(before, element) || isLike(after, head);
}

const isLike = (one: Element | null, other: Element): boolean =>
  one !== null && one.tagName === other.tagName && one.className === other.className;

function linkShare(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += link.textContent?.length ?? 0;
  return linked / (element.textContent?.length || 1);
}

/** Whether a button is all there is of a heading, or opens the text behind it: then it is read. */
export function isHead(button: Element, { heading }: Context, layout: Layout): boolean {
  if (heading) return button.closest(HEADINGS)?.textContent?.trim() === button.textContent?.trim();
  const text = beside(button, 'nextElementSibling');
  if (!text || !PARTS.has(text.tagName)) return false;
  if (!button.hasAttribute('aria-expanded')) return isFolded(text, text.tagName, layout);
  return isOpener(button) && !isShorterThan(text, SHORTEST_TEXT) && linkShare(text) < MOST_LINKS;
}

/** What opens a text stands over it like a heading of the lowest rank, however it is marked up. */
export function asHeading(element: Element, tag: string, context: Context, unfolded: boolean): Context {
  if (context.heading > 0) return context;
  const opens = tag === 'BUTTON' || (tag === 'SUMMARY' && (unfolded || element.closest('details')?.open));
  return opens ? { ...context, heading: 6 } : context;
}
