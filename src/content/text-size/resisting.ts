import { matching } from './page-styles/matching.ts';

const SIZING = ['font-size', 'line-height', 'font'];

/** Whether an element's own style attribute sets a text size that outranks every sheet of a page. */
export const insists = (element: Element): boolean => {
  const { style } = element as HTMLElement;
  return SIZING.some((name) => Boolean(style?.getPropertyPriority(name)));
};

const INLINE = '[style*="important" i]';

/** The elements in some parts whose sizes may outrank ours: only the USER origin is stronger. */
export function* resistingUnder(
  parts: Iterable<Element | ShadowRoot>,
  selectors: ReadonlySet<string>,
): Iterable<Element> {
  for (const part of parts) {
    if ('matches' in part && part.matches(INLINE) && insists(part)) yield part;
    for (const element of part.querySelectorAll(INLINE)) if (insists(element)) yield element;
    if (selectors.size > 0) yield* matching(part, selectors);
  }
}
