/** The element a node inherits its style from: through slots and out of shadow roots. */
export function styleParent(node: Node): Element | null {
  const slot = (node as Partial<Element>).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null;
  return parent?.nodeType === Node.ELEMENT_NODE ? (parent as Element) : null;
}

/** All elements a node inherits from, nearest first. */
export function* styleAncestors(node: Node): Generator<Element> {
  for (let parent = styleParent(node); parent; parent = styleParent(parent)) yield parent;
}

/** Of some elements, those that are in the document and not inside another one of them. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
  const inside = (element: Element) => {
    for (const ancestor of styleAncestors(element)) if (elements.has(ancestor)) return true;
    return false;
  };
  return [...elements].filter((element) => element.isConnected && !inside(element));
}
