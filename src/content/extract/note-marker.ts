import { type Attributes, FRAGMENT, isFragmentLink, ROLE } from './attributes.ts';
import type { Context } from './block.ts';
import { isShorterThan } from './flat-tree.ts';

/** What stands in a marker: a number, a letter or signs, with or without brackets. */
const MARKER = /^[[(]?\s*(\d{1,3}|[a-z]|[*†‡§¶#]{1,3}|[ivx]{1,4})(\s*[,–-]\s*\d{1,3})*\s*[\])]?$/i;
const BRACKETED = /^\[[^\]]*\]([\s,]*\[[^\]]*\])*$/;
const NUMBERED = /^\[\s*\d{1,3}\s*\]$/;
const RETURN = /^(?:[↩↑^⏎↵⤴\s]|\uFE0E|\uFE0F)+$/;
/** What a heading's link to itself shows. */
const PERMALINK = /^(?:[#¶§\s]|🔗|\uFE0E|\uFE0F)+$/;
/** What no marker says; asked first, as nearly all links say such. */
const WORD = /^[^[]*[a-z]{5}/i;
const NOTE_ROLES: ReadonlySet<string> = new Set(['doc-noteref', 'doc-backlink']);
const LONGEST = 60;

/**
 * Whether an element only points to a note or back from it: `<sup>[12]</sup>`, a raised number that is a
 * link on this page, `role=doc-noteref`. A raised number without a link, as in x², is text. Links of a
 * heading to itself, and to where it is edited, count as well.
 */
export function isNoteMarker(
  element: Element,
  tag: string,
  attributes: Attributes,
  { fragmentLink, heading }: Context,
): boolean {
  if (heading > 0 && isEditLink(element, tag)) return true;
  if (tag !== 'SUP' && tag !== 'A') return false;
  if (attributes & ROLE && NOTE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (tag === 'A' && !(attributes & FRAGMENT)) return false;
  if (!isShorterThan(element, LONGEST)) return false;
  const text = (element.textContent ?? '').trim();
  if (WORD.test(text)) return false;
  if (tag === 'A')
    return NUMBERED.test(text) || RETURN.test(text) || PERMALINK.test(text) || isRaised(element, text);
  return BRACKETED.test(text) || (MARKER.test(text) && (fragmentLink || hasFragmentLink(element)));
}

/** `[edit]` behind a heading. */
function isEditLink(element: Element, tag: string): boolean {
  if ((tag !== 'SPAN' && tag !== 'A') || !isShorterThan(element, LONGEST)) return false;
  if (!BRACKETED.test((element.textContent ?? '').trim())) return false;
  return tag === 'A' || element.getElementsByTagName('a').length > 0;
}

const hasFragmentLink = (element: Element): boolean =>
  [...element.getElementsByTagName('a')].some(isFragmentLink);

/** `<a href="#note"><sup>1</sup></a>`: nothing but a raised marker. */
const isRaised = (element: Element, text: string): boolean =>
  MARKER.test(text) && element.getElementsByTagName('sup').length > 0;
