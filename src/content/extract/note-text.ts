const ROLES: ReadonlySet<string> = new Set(['doc-endnotes', 'doc-footnote']);
const NAMES = /(?:^|[\s_-])(?:footnotes?|endnotes?|fu(?:ß|ss)noten?)(?:$|[\s_-])/i;

/** Whether an element holds the texts of notes. */
export function isNoteText(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  return NAMES.test(element.getAttribute('class') ?? '') || NAMES.test(element.getAttribute('id') ?? '');
}
