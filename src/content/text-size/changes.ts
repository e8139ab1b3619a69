import { MARK } from './marks.ts';
import { isBlank, isSilent } from './owners.ts';

/** What of the page has to be read again. */
export interface Stale {
  readonly trees: Set<Element>;
  readonly owners: Set<Element>;
  /** What came into one of the trees after it, and so is in it. */
  readonly inside: Set<Node>;
  /** Style sheets came or went: every size may be another one. */
  everything: boolean;
}

/** Nothing to read again. */
export const nothingStale = (): Stale => ({
  trees: new Set(),
  owners: new Set(),
  inside: new Set(),
  everything: false,
});

/** What is asked of the page's style sheets. */
export interface Sensitive {
  /** Whether a change of an element's class attribute can change text sizes. */
  toClass(element: Element, before: string): boolean;
  /** Whether the text size of an element can depend on its siblings. */
  toSiblings(element: Element): boolean;
  /** Whether any text size depends on siblings. */
  readonly anyToSiblings: boolean;
}

/** Attributes whose changes are looked at on every page. */
export const WATCHED_ATTRIBUTES = ['class', 'style', MARK];

const SIZING = /(?:^|;)\s*(?:font|font-size|line-height|--[\w-]+)\s*:[^;]*/g;

const sizingPart = (style: string | null): string => (style?.match(SIZING) ?? []).join();

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const bringsStyles = (node: Node): boolean =>
  isElement(node) && (node.localName === 'style' || node.localName === 'link');

function onText(node: Node, stale: Stale): void {
  const parent = node.parentElement;
  if (!parent) return;
  if (parent.localName === 'style') stale.everything = true;
  else if (!parent.hasAttribute(MARK) && !isSilent(parent) && !isBlank((node as Text).data))
    stale.owners.add(parent);
}

/** The nearest elements before and after a place; what is further away seldom depends on it. */
function* around({ previousSibling, nextSibling }: MutationRecord): Iterable<Element> {
  for (let node = previousSibling; node; node = node.previousSibling)
    if (isElement(node)) {
      yield node;
      break;
    }
  for (let node = nextSibling; node; node = node.nextSibling)
    if (isElement(node)) {
      yield node;
      break;
    }
}

function onChildren(record: MutationRecord, stale: Stale, sensitive: Sensitive): void {
  const { addedNodes, removedNodes } = record;
  if (sensitive.anyToSiblings)
    for (const element of around(record)) if (sensitive.toSiblings(element)) stale.trees.add(element);
  const { target } = record;
  const isInside = stale.trees.has(target as Element) || stale.inside.has(target);
  for (const node of addedNodes) {
    if (bringsStyles(node)) stale.everything = true;
    else if (isInside) stale.inside.add(node);
    else if (isElement(node)) stale.trees.add(node);
    else if (node.nodeType === Node.TEXT_NODE) onText(node, stale);
  }
  for (const node of removedNodes) if (bringsStyles(node)) stale.everything = true;
}

function onAttribute(record: MutationRecord, stale: Stale, sensitive: Sensitive): void {
  const element = record.target as Element;
  const before = record.oldValue;
  if (record.attributeName === MARK) {
    if (before !== null && !element.hasAttribute(MARK)) stale.owners.add(element);
  } else if (record.attributeName === 'style') {
    if (sizingPart(before) !== sizingPart(element.getAttribute('style'))) stale.trees.add(element);
  } else if (record.attributeName !== 'class' || sensitive.toClass(element, before ?? ''))
    stale.trees.add((sensitive.anyToSiblings && element.parentElement) || element);
}

/** The elements that some records say were taken out, and that are in no document of ours any more. */
export function* takenOut(records: readonly MutationRecord[], document: Document): Iterable<Element> {
  for (const { removedNodes } of records) {
    // While a page is parsed there are very many records, and none takes anything out.
    for (let i = 0; i < removedNodes.length; i++) {
      const node = removedNodes[i] as Node;
      if (isElement(node) && !(node.isConnected && node.ownerDocument === document)) yield node;
    }
  }
}

/** Adds to `stale` what some records make stale. */
export function sortRecords(records: readonly MutationRecord[], stale: Stale, sensitive: Sensitive): void {
  for (const record of records) {
    if (record.type === 'childList') onChildren(record, stale, sensitive);
    else if (record.type === 'characterData') onText(record.target, stale);
    else onAttribute(record, stale, sensitive);
  }
  // The whole page in one go is cheaper than subtree by subtree.
  const whole = [...stale.trees].some((tree) => tree === tree.ownerDocument.documentElement);
  if (whole) stale.everything = true;
}
