import { type Context, isOtherThanText, type Region } from './block.ts';
import { isShorterThan } from './flat-tree.ts';
import {
  BOILERPLATE_ROLES,
  BOILERPLATE_TAGS,
  BOILERPLATE_WORDS,
  COMMENT_WORDS,
  CONSENT_WORDS,
  DIALOG_ROLES,
  TEASER_WORDS,
} from './vocabulary.ts';

/** Names that say how something looks, not what it is: `md:grid-cols-[1fr_300px]`, `[&_h2]:mb-2`. */
const LOOK = /[[\]:/@!%]/;
/** Names that say what else is there or not there: `has-sidebar`, `sidebar-enabled--false`. */
const OTHER =
  /(?:^|[-_])(?:has|with|without|no|not|hide|hides|hidden|enabled|disabled|false|true|off)(?:[-_]|$)/;
/** Names of an article with its topics, as blogs write them: `hentry tag-cookies category-social`. */
const POST = /(?:^|\s)(?:hentry|type-(?:post|page)|status-publish)(?:\s|$)/;
/** An id of more words than this is made of the words of a heading. */
const LONGEST_ID = 3;
/** A phrase of more characters is text, whatever it is called. */
const LONGEST_LABEL = 120;

/** The words in an element's class names and id: `sideBar_main-nav` gives side, bar, main, nav. */
export function nameWords(element: Element): readonly string[] {
  const classes = element.getAttribute('class');
  // `element.id` of a form may be its field with the name "id".
  const id = element.getAttribute('id');
  const words = classes ? wordsOfClasses(classes) : NO_WORDS;
  const own = id ? wordsOf(withoutCamelCase(id)) : NO_WORDS;
  return own.length > 0 && own.length <= LONGEST_ID ? [...words, ...own] : words;
}

const NO_WORDS: readonly string[] = [];

/** Most elements of a page share their classes with others. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 2000;

function wordsOfClasses(classes: string): readonly string[] {
  const before = known.get(classes);
  if (before) return before;
  const words: string[] = [];
  for (const name of POST.test(classes) ? [] : classes.split(/\s+/)) {
    const plain = withoutCamelCase(name);
    if (!LOOK.test(plain) && !OTHER.test(plain)) words.push(...wordsOf(plain));
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(classes, words);
  return words;
}

const withoutCamelCase = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

/** A number behind a word counts parts; `5f18ad9` is no word at all. */
const wordsOf = (name: string): string[] =>
  name
    .split(/[^a-z\d]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter(Boolean);

/** The region that holds in an element: one it opens, as what it is or is called speaks against it, or the outer one. */
export function regionIn(
  element: Element,
  tag: string,
  names: readonly string[],
  { region }: Context,
): Region | null {
  if (region && isDeclaredMain(element, tag) && isByName(region)) return null;
  const kind = regionKind(element, tag, names);
  return kind ? { tag, kind, parent: region } : region;
}

/** Whether only names speak against a region; the wrapper of a page's main part may be called anything. */
function isByName(region: Region): boolean {
  for (let at: Region | null = region; at; at = at.parent)
    if (isOtherThanText(at) || BOILERPLATE_TAGS.has(at.tag)) return false;
  return true;
}

const isDeclaredMain = (element: Element, tag: string): boolean =>
  tag === 'MAIN' || element.getAttribute('itemprop') === 'articleBody';

function regionKind(element: Element, tag: string, names: readonly string[]): Region['kind'] | null {
  const role = element.getAttribute('role') ?? '';
  if (isMainPart(element, tag) || (tag === 'SPAN' && !isShorterThan(element, LONGEST_LABEL))) return null;
  if (tag === 'DIALOG' || DIALOG_ROLES.has(role)) return 'dialog';
  if (names.some((name) => COMMENT_WORDS.has(name))) return 'comments';
  if (names.some((name) => CONSENT_WORDS.has(name)) && !holdsPage(element)) return 'consent';
  const bad = BOILERPLATE_TAGS.has(tag) || BOILERPLATE_ROLES.has(role);
  if (bad || names.some((name) => BOILERPLATE_WORDS.has(name))) return 'boilerplate';
  return names.some((name) => TEASER_WORDS.has(name)) ? 'teaser' : null;
}

/** Some pages note on the box around everything whether cookies were allowed. */
const holdsPage = (element: Element): boolean =>
  element.querySelector('main, [role=main], article, h1') !== null;

const isMainPart = (element: Element, tag: string): boolean =>
  tag === 'ARTICLE' || isDeclaredMain(element, tag);
