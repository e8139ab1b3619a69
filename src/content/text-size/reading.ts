import { MARK } from './marks.ts';
import type { SizeIds } from './own-size.ts';
import { styleAncestors, styleParent } from './tree.ts';

/** What was read: the id of each element's own size, and whether any of them has transitions. */
export interface OwnSizes {
  readonly ids: ReadonlyMap<Element, string>;
  readonly transitions: boolean;
}

const plays = (style: CSSStyleDeclaration): boolean => /[1-9]/.test(style.transitionDuration);

/** Reads the sizes elements have now; they must be free of marks. Text of no size stays as it is. */
export function readSizes(owners: Iterable<Element>, sizes: SizeIds): OwnSizes {
  const ids = new Map<Element, string>();
  let transitions = false;
  for (const owner of owners) {
    const style = getComputedStyle(owner);
    if (style.fontSize !== '0px') ids.set(owner, sizes.idOf(style));
    transitions ||= plays(style);
  }
  return { ids, transitions };
}

/** The elements with transitions among some elements and everything they inherit from. */
export function transitioning(elements: Iterable<Element>): Set<Element> {
  const seen = new Set<Element>();
  const found = new Set<Element>();
  for (const element of elements) {
    for (const each of [element, ...styleAncestors(element)]) {
      if (seen.has(each)) break;
      seen.add(each);
      if (plays(getComputedStyle(each))) found.add(each);
    }
  }
  return found;
}

const measures = (element: Element): string => {
  const { fontSize, lineHeight } = getComputedStyle(element);
  return `${fontSize}|${lineHeight}`;
};

// A size of its own could by chance equal the scaled size around it, so only what no rule is likely to
// address is taken for granted.
const isPlain = (element: Element): boolean => !element.matches('[class],[style],[id],input,textarea,select');

/** Whether an element simply inherits from a marked one, and so has its right size without a mark. */
export function follows(element: Element): boolean {
  if (element.hasAttribute(MARK)) return true;
  const parent = styleParent(element);
  return !!parent && isPlain(element) && measures(element) === measures(parent) && follows(parent);
}
