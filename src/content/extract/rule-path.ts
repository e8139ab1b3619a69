/** What parts a path into pieces: each is looked up in a tree of its own. */
export const INTO = ' >>> ';

/** The elements at a path of a rule; none where a step finds nothing. */
export function elementsAt(root: Document, path: string): readonly Element[] {
  let roots: readonly (Document | ShadowRoot)[] = [root];
  let found: readonly Element[] = [];
  for (const [i, piece] of path.split(INTO).entries()) {
    if (i > 0) roots = found.flatMap((element) => innerRoot(element) ?? []);
    found = roots.flatMap((inner) => [...inner.querySelectorAll(piece)]);
  }
  return found;
}

/** The tree inside an element: its open shadow root, or the document of a frame of the same origin. */
function innerRoot(element: Element): Document | ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
}
