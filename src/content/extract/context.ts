import { type Attributes, ID, ITEMPROP, LANG, ROLE } from './attributes.ts';
import type { Context } from './block.ts';
import { isElement, isShorterThan, shownParent } from './flat-tree.ts';
import { canonicalLang } from './lang.ts';
import { isFragmentLink } from './note-marker.ts';
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
  const own = tag.isTelling ? contextOfTag(element, tag.name) : undefined;
  const caption =
    names.length > 0 && outer.caption === 'none' && !own?.caption ? captionOf(element, names) : 'none';
  // Most elements say nothing: a page of many must not cost an object for each.
  if (region === outer.region && !own && lang === outer.lang && caption === 'none') return outer;
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

function contextOfTag(element: Element, tag: string): Partial<Context> | undefined {
  switch (tag) {
    case 'A':
      return element.hasAttribute('href') ? { link: true, fragmentLink: isFragmentLink(element) } : undefined;
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return { heading: Number(tag[1]) };
    case 'FIGCAPTION':
      return { caption: 'caption' };
    case 'LI':
    case 'DD':
      return { list: 'item' };
    case 'DT':
      return { list: 'term' };
    case 'PRE':
      return { pre: true };
    case 'TABLE':
      return { table: true };
    case 'BLOCKQUOTE':
      return { quote: true };
    default:
      return undefined;
  }
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
