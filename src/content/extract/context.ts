import { type Attributes, FRAGMENT, HREF, ID, ITEMPROP, LANG, ROLE } from './attributes.ts';
import type { Context } from './block.ts';
import { isElement, isShorterThan, shownParent } from './flat-tree.ts';
import { canonicalLang } from './lang.ts';
import { regionIn, wordsOfId } from './region.ts';
import type { Kind } from './tag.ts';
import { CAPTION_WORDS, CREDIT_WORDS } from './vocabulary.ts';

/** Above this many characters, what is called a caption is something else. */
const LONGEST_CAPTION = 400;

/** What holds at the top of the page. */
export function rootContext(body: Element): Context {
  return {
    region: null,
    link: false,
    fragmentLink: false,
    heading: 0,
    caption: 'none',
    list: 'none',
    pre: false,
    table: false,
    quote: false,
    note: false,
    lang: nearestLang(body),
  };
}

/** How an element stands in what is around it. */
export interface Standing {
  readonly inline: boolean;
  /** Whether class names and ids may say what it is. */
  readonly classNames: boolean;
}

/** What holds inside an element, from what holds around it. */
export function contextOf(
  element: Element,
  kind: Kind,
  attributes: Attributes,
  outer: Context,
  { inline, classNames }: Standing,
): Context {
  const { tag } = kind;
  // What a heading is called says what it is about, not what it is.
  const named = classNames && !outer.pre && !tag.isHeading && (!inline || tag.name === 'SPAN');
  const names = named ? namesOf(element, kind, attributes) : NO_NAMES;
  const mayBeRegion = names.length > 0 || tag.isRegion || (attributes & (ROLE | ITEMPROP)) !== 0;
  const region = mayBeRegion ? regionIn(element, tag.name, names, outer) : outer.region;
  const lang = (attributes & LANG ? langOf(element) : undefined) ?? outer.lang;
  const own = tag.isTelling ? contextOfTag(tag.name, attributes) : undefined;
  const caption =
    names.length > 0 && outer.caption === 'none' && !own?.caption ? captionOf(element, names) : 'none';
  // Most elements say nothing: a page of many must not cost an object for each.
  if (region === outer.region && lang === outer.lang && caption === 'none')
    return own ? inside(outer, own) : outer;
  const called = caption === 'none' ? {} : { caption };
  return { ...outer, ...own, ...called, lang, region };
}

/** What an element is called by its class names and its id. */
function namesOf(element: Element, { words }: Kind, attributes: Attributes): readonly string[] {
  // `element.id` of a form may be its field with the name "id".
  const own = attributes & ID ? wordsOfId(element.getAttribute('id') ?? '') : NO_NAMES;
  return own.length > 0 ? [...words, ...own] : words;
}

const NO_NAMES: readonly string[] = [];

function contextOfTag(tag: string, attributes: Attributes): Partial<Context> | undefined {
  if (tag !== 'A') return OF_TAGS.get(tag);
  if (!(attributes & HREF)) return undefined;
  return attributes & FRAGMENT ? FRAGMENT_LINK : LINK;
}

const LINK = { link: true, fragmentLink: false } as const;
const FRAGMENT_LINK = { link: true, fragmentLink: true } as const;
const OF_TAGS: ReadonlyMap<string, Partial<Context>> = new Map<string, Partial<Context>>([
  ...[1, 2, 3, 4, 5, 6].map((heading) => [`H${heading}`, { heading }] as const),
  ['FIGCAPTION', { caption: 'caption' }],
  ['LI', { list: 'item' }],
  ['DD', { list: 'item' }],
  ['DT', { list: 'term' }],
  ['PRE', { pre: true }],
  ['TABLE', { table: true }],
  ['BLOCKQUOTE', { quote: true }],
]);

/** What holds in all links, items and headings of one place: a page has thousands of them. */
const within = new WeakMap<Context, Map<Partial<Context>, Context>>();

function inside(outer: Context, own: Partial<Context>): Context {
  const known = within.get(outer) ?? new Map<Partial<Context>, Context>();
  const context = known.get(own) ?? { ...outer, ...own };
  if (known.size === 0) within.set(outer, known);
  known.set(own, context);
  return context;
}

function captionOf(element: Element, names: readonly string[]): Context['caption'] {
  const credit = names.some((name) => CREDIT_WORDS.has(name));
  if (!credit && !names.some((name) => CAPTION_WORDS.has(name))) return 'none';
  if (!isShorterThan(element, LONGEST_CAPTION)) return 'none';
  return credit ? 'credit' : 'caption';
}

/** The language an element declares, '' for none known; undefined where it declares nothing. */
function langOf(element: Element): string | undefined {
  const lang = (element.getAttribute('lang') ?? element.getAttribute('xml:lang'))?.trim();
  return lang === undefined ? undefined : canonicalLang(lang);
}

/** The language an element is in by itself or by what is around it, shadow hosts included. */
export function nearestLang(element: Element): string {
  for (let at: Node | null = element; at; at = shownParent(at)) {
    const lang = isElement(at) ? langOf(at) : undefined;
    if (lang !== undefined) return lang;
  }
  return '';
}
