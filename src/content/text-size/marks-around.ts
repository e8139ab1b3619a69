import { KEEP, MARK, Marking, RESIST } from './marks.ts';
import { styleAncestors } from './tree.ts';

/** The marks that change what an element's descendants inherit. */
const INHERITED = [MARK, KEEP, RESIST];

/** Marks of the elements around some elements, and of these if asked, which sizes may depend on. */
export function marksAround(elements: Iterable<Element>, themselves = false): Marking {
  const marks = new Marking();
  const seen = new Set<Element>();
  for (const element of elements) {
    for (const ancestor of [...(themselves ? [element] : []), ...styleAncestors(element)]) {
      if (seen.has(ancestor)) break;
      seen.add(ancestor);
      for (const name of INHERITED) {
        const id = ancestor.getAttribute(name);
        if (id !== null) marks.put(name, ancestor, id);
      }
    }
  }
  return marks;
}
