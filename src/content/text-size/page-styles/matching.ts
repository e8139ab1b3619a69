/** All that a selector of any of the page's sheets can mean in one part of the page; too much rather than too little. */
export function* matching(top: Element | ShadowRoot, selectors: Iterable<string>): Iterable<Element> {
  const plain: string[] = [];
  for (const selector of selectors) {
    if (selector.includes('::slotted(')) yield* slotted(top);
    else if (selector.includes(':host')) yield* hostOf(top);
    else plain.push(selector);
  }
  if (plain.length === 0) return;
  // The list in :is() forgives what one browser does not know.
  const query = `:is(${plain.join()})`;
  if ('matches' in top && safely(() => top.matches(query))) yield top;
  yield* safely(() => top.querySelectorAll(query)) ?? [];
}

/** Whether an element matches one of some selectors. */
export const matchesAny = (element: Element, selectors: ReadonlySet<string>): boolean =>
  selectors.size > 0 && safely(() => element.matches(`:is(${[...selectors].join()})`)) === true;

function* slotted(top: Element | ShadowRoot): Iterable<Element> {
  for (const slot of top.querySelectorAll('slot')) yield* slot.assignedElements();
}

function* hostOf(top: Element | ShadowRoot): Iterable<Element> {
  if ('host' in top) yield top.host as Element;
}

function safely<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
