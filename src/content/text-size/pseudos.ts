import type { Pseudo } from './marks.ts';
import { EDITABLE } from './owners.ts';
import { matchesAny, matching } from './page-styles/matching.ts';

/** The elements in some parts, and among some alone, whose pseudo-elements have text, or a size of text, of their own. */
export function pseudosUnder(
  parts: Iterable<Element | ShadowRoot>,
  alone: readonly Element[],
  selectors: ReadonlyMap<Pseudo, ReadonlySet<string>>,
): Map<Pseudo, Set<Element>> {
  const found = new Map<Pseudo, Set<Element>>();
  for (const part of parts) {
    for (const [pseudo, list] of selectors) {
      const known = found.get(pseudo) ?? new Set();
      for (const element of matching(part, list)) if (!isEdited(element)) known.add(element);
      found.set(pseudo, known);
    }
  }
  for (const [pseudo, list] of selectors)
    for (const element of alone)
      if (matchesAny(element, list) && !isEdited(element))
        found.set(pseudo, (found.get(pseudo) ?? new Set()).add(element));
  return found;
}

/** In an editor only the host is marked: its content is the person's, and may be saved. */
const isEdited = (element: Element): boolean => Boolean(element.parentElement?.closest(EDITABLE));
