import type { Context } from './block.ts';
import { isElement, isShorterThan, shownParent } from './flat-tree.ts';
import { canonicalLang } from './lang.ts';
import { isFragmentLink } from './note-marker.ts';
import { nameWords, regionIn } from './region.ts';
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

/** What holds inside an element, from what holds around it. */
export function contextOf(
  element: Element,
  tag: string,
  outer: Context,
  how: { readonly inline: boolean; readonly classNames: boolean },
): Context {
  const named = how.classNames && !outer.pre && !HEADING.test(tag) && (!how.inline || tag === 'SPAN');
  const names = named ? nameWords(element) : NO_NAMES;
  const region = regionIn(element, tag, names, outer);
  const lang = langOf(element) ?? outer.lang;
  const own = contextOfTag(element, tag);
  const caption = outer.caption === 'none' && !own?.caption ? captionOf(element, names) : 'none';
  // Most elements say nothing: a page of many must not cost an object for each.
  if (region === outer.region && !own && lang === outer.lang && caption === 'none') return outer;
  const called = caption === 'none' ? {} : { caption };
  return { ...outer, ...own, ...called, lang, region };
}

/** What a heading is called says what it is about, not what it is. */
const HEADING = /^H[1-6]$/;

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
