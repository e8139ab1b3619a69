import { below, EDITABLE } from './owners.ts';
import { styleAncestors } from './tree.ts';

// Pictures, boxes and empty icons measured in em would grow with the text around them.
const KEEPERS =
  'img,picture,svg,video,canvas,audio,iframe,object,embed,' +
  'input:is([type=checkbox i],[type=radio i],[type=range i],[type=color i],[type=image i]),meter,progress,' +
  ':is(i,span,b,em,a,div,u,s):empty';

/** The pictures and empty boxes under some parts that stand in text which is scaled. */
export function keepersUnder(
  parts: Iterable<Element | ShadowRoot>,
  isScaled: (element: Element) => boolean,
): Set<Element> {
  const found = new Set<Element>();
  const inScaled = scaledAround(isScaled);
  for (const part of parts)
    for (const element of below(part, KEEPERS))
      if (inScaled(element) && !isScaled(element) && !element.closest(`${EDITABLE},svg svg`))
        found.add(element);
  return found;
}

/** Whether an element inherits from scaled text, remembered for the elements on the way. */
function scaledAround(isScaled: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const passed: Element[] = [];
    let scaled = false;
    for (const ancestor of styleAncestors(element)) {
      scaled = known.get(ancestor) ?? isScaled(ancestor);
      if (scaled || known.has(ancestor)) break;
      passed.push(ancestor);
    }
    for (const each of passed) known.set(each, scaled);
    return scaled;
  };
}
