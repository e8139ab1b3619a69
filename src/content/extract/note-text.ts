import { type Attributes, ID, ROLE } from './attributes.ts';
import type { Kind } from './tag.ts';

const ROLES: ReadonlySet<string> = new Set(['doc-endnotes', 'doc-footnote']);
const NAMES = /(?:^|[\s_-])(?:footnotes?|endnotes?|fu(?:ß|ss)noten?)(?:$|[\s_-])/i;

/** Whether a class or an id is that of the texts of notes. */
export const isNoteName = (name: string): boolean => NAMES.test(name);

/** Whether an element holds the texts of notes. */
export function isNoteText(element: Element, { isNote }: Kind, attributes: Attributes): boolean {
  if (isNote) return true;
  if (attributes & ROLE && ROLES.has(element.getAttribute('role') ?? '')) return true;
  return (attributes & ID) !== 0 && isNoteName(element.getAttribute('id') ?? '');
}
