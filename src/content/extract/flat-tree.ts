/** The children of an element as they are shown: of its open shadow root, or what is put into a slot. */
export function shownChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return childrenOf(element.shadowRoot);
  if (element.localName !== 'slot') return childrenOf(element);
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return assigned.length > 0 ? assigned : childrenOf(element);
}

/** By the links between nodes, which is faster than through a live list. */
function* childrenOf(parent: Node): Generator<Node> {
  for (let child = parent.firstChild; child; child = child.nextSibling) yield child;
}

/** The node around a node as the page shows it: the slot it is put into, the host of a shadow root. */
export function shownParent(node: Node): Node | null {
  const slot = isElement(node) || isText(node) ? node.assignedSlot : null;
  if (slot) return slot;
  const parent = node.parentNode;
  return parent && isShadowRoot(parent) ? parent.host : parent;
}

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** Whether a node is a text node; asked by type, as nodes of another frame are no instances of ours. */
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether an element's text is shorter than a limit; looks no further than it must. */
export const isShorterThan = (element: Element, limit: number): boolean => lengthLeft(element, limit) > 0;

/** How much longer the text in a node could be within a limit; 0 where it is as long or longer. */
function lengthLeft(node: Node, limit: number): number {
  let left = limit;
  for (let child = node.firstChild; child && left > 0; child = child.nextSibling)
    left = isText(child) ? left - child.data.length : lengthLeft(child, left);
  return Math.max(0, left);
}
