import { OUTLINE_TAG } from '../../shared/outline-tag.ts';
import { PLAYER_TAG } from '../../shared/player-tag.ts';

type Opener = (element: Element) => ShadowRoot | null;

// Firefox's content scripts have it on the element, Chromium's in an API of their own.
const chromeDom = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } }).chrome
  ?.dom;

const openOrClosed = (element: Element): ShadowRoot | null | undefined => {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  // Only HTML elements are taken; others throw.
  return chromeDom?.openOrClosedShadowRoot?.(element);
};

/** What may have a shadow root by the standard, besides custom elements. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

const OURS: ReadonlySet<string> = new Set([PLAYER_TAG, OUTLINE_TAG]);
const HTML = 'http://www.w3.org/1999/xhtml';

/** Whether an element is a custom one. */
export const isCustom = (element: Element): boolean => element.localName.includes('-');

/** The shadow root of an element, an open or a closed one; pages cannot see that it was looked at. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.namespaceURI !== HTML || OURS.has(element.localName)) return null;
  if (!HOSTS.has(element.localName) && !isCustom(element)) return null;
  return element.shadowRoot ?? openOrClosed(element) ?? null;
}
