import { MARK } from './marks.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const MATHML = 'http://www.w3.org/1998/Math/MathML';

const BLANK = /^\s*$/;

// Their text is not shown, or is drawn by their parent control.
const SILENT =
  'script style noscript template title head option optgroup datalist canvas audio video iframe object embed';
const SILENT_NAMES = new Set(SILENT.split(' '));

// What shows text without a text node: values, and the numbers and bullets of lists.
const CONTROLS =
  'input:not([type=hidden i],[type=checkbox i],[type=radio i],[type=range i],[type=color i],[type=image i])' +
  ',textarea,select,li';

/** What a person can edit the content of. */
export const EDITABLE =
  '[contenteditable=""],[contenteditable="true" i],[contenteditable="plaintext-only" i]';

// One native query: going through the nodes from script costs several times as much, most of all on Firefox.
const WITH_TEXT = `descendant-or-self::*[text()[normalize-space()]]`;

/** Whether a text node's data shows anything. */
export const isBlank = (data: string): boolean => BLANK.test(data);

/** Whether an element has text of its own that shows. */
export const hasText = (element: Element): boolean =>
  Array.from(element.childNodes).some(
    (node) => node.nodeType === Node.TEXT_NODE && !isBlank((node as Text).data),
  );

/** Whether an element's text is never shown by itself. */
export const isSilent = (element: Element): boolean => SILENT_NAMES.has(element.localName);

function byXPath(top: Element): Element[] {
  const type = XPathResult.UNORDERED_NODE_SNAPSHOT_TYPE;
  const found = top.ownerDocument.evaluate(WITH_TEXT, top, null, type, null);
  return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Element);
}

function byWalking(top: Element | ShadowRoot): Element[] {
  const found = new Set<Element>();
  const walker = top.ownerDocument.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement && !isBlank((node as Text).data)) found.add(node.parentElement);
  }
  return [...found];
}

// XPath knows no shadow trees.
const withText = (top: Element | ShadowRoot): Element[] =>
  top.getRootNode() === top.ownerDocument ? byXPath(top as Element) : byWalking(top);

// Formulas scale as a whole, but for the parts that may have an absolute size.
const SIZED_FORMULA_PARTS = ':is(math [style],math [mathsize],math [class])';

/** The elements that match a selector under `top`, and `top` itself. */
export const below = (top: Element | ShadowRoot, selector: string): Element[] => {
  const found = [...top.querySelectorAll(selector)];
  if ('matches' in top && top.matches(selector)) found.push(top);
  return found;
};

/** In an editor only the host is marked: the editor's own content is the person's, and may be saved. */
function editingHost(element: Element): Element | null {
  let host = element.closest(EDITABLE);
  for (let outer = host; outer; outer = outer.parentElement?.closest(EDITABLE) ?? null) host = outer;
  return host;
}

/**
 * The element to mark for one that has text: itself, its editor or its formula; null where text keeps its
 * size (pictures in SVG, what is not shown).
 */
export function ownerOf(element: Element): Element | null {
  if (element.namespaceURI === MATHML) return element.closest('math');
  if (element.namespaceURI !== HTML || isSilent(element) || element.closest('svg')) return null;
  return editingHost(element) ?? element;
}

/** Whether an element shows text, of its own or as a control does. */
export const showsText = (element: Element): boolean => hasText(element) || element.matches(CONTROLS);

/** The elements under `top`, and `top` itself, whose size decides the size of some text. */
export function ownersUnder(top: Element | ShadowRoot): Set<Element> {
  const owners = new Set<Element>();
  for (const part of below(top, SIZED_FORMULA_PARTS)) owners.add(part);
  for (const element of [...withText(top), ...below(top, CONTROLS)]) {
    const owner = ownerOf(element);
    const outside = owner !== element && owner?.hasAttribute(MARK) && !top.contains(owner);
    if (owner && !outside) owners.add(owner);
  }
  return owners;
}
