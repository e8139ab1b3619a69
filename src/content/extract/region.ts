import { type Context, isOtherThanText, type Region } from './block.ts';
import { isShorterThan } from './flat-tree.ts';
import {
  BOILERPLATE_ROLES,
  BOILERPLATE_TAGS,
  BOILERPLATE_WORDS,
  COMMENT_WORDS,
  CONSENT_WORDS,
  DIALOG_ROLES,
  NAME_WORDS,
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

/** The telling words in an id. */
export function wordsOfId(id: string): readonly string[] {
  const plain = withoutCamelCase(id);
  const telling = tellingWords(plain);
  // What stands between the words are no letters and no digits.
  return telling.length > 0 && plain.split(/[^a-z\d]+/).filter(Boolean).length <= LONGEST_ID ? telling : [];
}

/** The telling words in class names: `articleShare page_nav-2` says share, nav. */
export function wordsOfClasses(classes: string): readonly string[] {
  // Nearly all class names say nothing, which is soon found out.
  if (tellingWords(withoutCamelCase(classes)).length === 0 || POST.test(classes)) return [];
  return classes.split(/\s+/).flatMap((name) => {
    const plain = withoutCamelCase(name);
    return LOOK.test(plain) || OTHER.test(plain) ? [] : tellingWords(plain);
  });
}

const withoutCamelCase = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

/** A number behind a word counts parts; `5f18ad9` is no word at all. */
const WORDS = /(?<![a-z\d])[a-z]+(?=\d*(?![a-z\d]))/g;

function tellingWords(plain: string): string[] {
  const words = plain.match(WORDS);
  return words?.some(isTelling) ? words.filter(isTelling) : [];
}

const isTelling = (word: string): boolean => NAME_WORDS.has(word);

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
