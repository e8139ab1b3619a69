import { INTO } from '../extract/rule-path.ts';

/** Where an element stands, by structure. */
export interface ElementPath {
  readonly path: string;
  /** Whether a place in it depends on how much text the page has, so that the path leaves it open. */
  readonly isOpen: boolean;
}

/** Elements of which a text has as many as it needs. */
const OF_TEXT: ReadonlySet<string> = new Set(
  'p li h1 h2 h3 h4 h5 h6 dt dd tr blockquote figure pre ul ol dl table'.split(' '),
);
/** From so many siblings of one kind on, their places follow from the text, and not from how pages of the site are made. */
const MANY = { ofText: 3, ofOthers: 6 };
/** The first and the last two of many stand there on every page, if they look otherwise than the rest. */
const NEAR_EDGE = 2;

/** Ids and roles of a word or three, as a person gives them; a heading's words or a number make longer ones. */
const NAME = /^[a-z]{2,20}(?:[-_]?[a-z]{2,20}){0,2}$/i;
const TAG = /^[a-z][a-z\d-]{0,60}$/;

/**
 * The path of an element through tags, places among siblings, ids and roles; class names are left out, since
 * many are made anew for every page.
 */
export function pathOf(element: Element): ElementPath {
  const pieces: string[] = [];
  let isOpen = false;
  for (let at: Element | null = element; at; ) {
    const steps: string[] = [];
    let top: Element = at;
    for (let outer: Element | null = at; outer; outer = outer.parentElement) {
      const step = anchorOf(outer) ?? stepOf(outer);
      isOpen ||= step.isOpen === true;
      steps.unshift(step.path);
      top = outer;
      if (step.isAnchor) break;
    }
    pieces.unshift(steps.join(' > '));
    at = hostOf(top);
  }
  return { path: pieces.join(INTO), isOpen };
}

interface Step {
  readonly path: string;
  readonly isOpen?: boolean;
  /** Whether the step needs nothing before it. */
  readonly isAnchor?: boolean;
}

/** A step that stands for itself in its tree. */
function anchorOf(element: Element): Step | null {
  const { localName } = element;
  const id = element.getAttribute('id') ?? '';
  const root = element.getRootNode() as Document | ShadowRoot;
  const isOnly = (selector: string) => root.querySelectorAll(selector).length === 1;
  if (localName === 'body') return { path: 'body', isAnchor: true };
  if (NAME.test(id) && !isOfText(element) && !isWordsOf(element, id) && isOnly(`#${id}`))
    return { path: `${tagOf(element)}#${id}`, isAnchor: true };
  if ((localName === 'main' || localName === 'article') && isOnly(localName))
    return { path: localName, isAnchor: true };
  return null;
}

/** Whether an id is made of the words that the element begins with: another page has other words. */
function isWordsOf(element: Element, id: string): boolean {
  const begins = (element.textContent ?? '')
    .slice(0, 500)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
  return begins.startsWith(id.toLowerCase().replace(/[-_]/g, ''));
}

function stepOf(element: Element): Step {
  const tag = tagOf(element);
  const alike = [...(element.parentNode?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  if (alike.length <= 1) return { path: tag };
  for (const name of ['role', 'itemprop']) {
    const value = element.getAttribute(name) ?? '';
    const only = alike.filter((other) => other.getAttribute(name) === value).length === 1;
    if (only && NAME.test(value)) return { path: `${tag}[${name}="${value}"]` };
  }
  const first = alike.indexOf(element) + 1;
  const last = alike.length - first + 1;
  if (isOneOfMany(element, alike, Math.min(first, last))) return { path: tag, isOpen: true };
  // What stands near the end of a page does so on longer ones, too.
  return { path: tag + (first <= last ? `:nth-of-type(${first})` : `:nth-last-of-type(${last})`) };
}

/** Whether an element stands where it does because of what the page says, and not of how the site's pages are made. */
function isOneOfMany(element: Element, alike: readonly Element[], fromEdge: number): boolean {
  if (isOfText(element)) return alike.length >= MANY.ofText;
  if (alike.length < MANY.ofOthers) return false;
  const like = alike.filter(({ className }) => className === element.className).length;
  return fromEdge > NEAR_EDGE || like >= MANY.ofOthers;
}

const tagOf = ({ localName }: Element): string => (TAG.test(localName) ? localName : '*');

const isOfText = ({ localName }: Element): boolean => OF_TEXT.has(localName);

/** The element whose shadow root or document ends with this one. */
function hostOf(top: Element): Element | null {
  const root = top.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return top.ownerDocument.defaultView?.frameElement ?? null;
}
