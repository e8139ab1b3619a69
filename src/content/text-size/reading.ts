import { isIconFont, isPrivate } from './icons.ts';
import { KEEP, MARK, Marking, type Pseudo, pseudoMark, RESIST } from './marks.ts';
import type { Measures, SizeIds, SizeUse } from './own-size.ts';
import { hasText } from './owners.ts';
import { styleAncestors, styleParent } from './tree.ts';

/** What is to be read; all of it must be free of marks. */
export interface ToRead {
  readonly owners: Iterable<Element>;
  readonly keepers: Iterable<Element>;
  readonly pseudos: ReadonlyMap<Pseudo, ReadonlySet<Element>>;
  /** Whether fonts with icons may be among the page's. */
  readonly icons: boolean;
}

const plays = (style: CSSStyleDeclaration): boolean => /[1-9]/.test(style.transitionDuration);

const KEPT: SizeUse = { mark: KEEP, pseudo: null, kept: true };
const RESISTING: SizeUse = { mark: RESIST, pseudo: null, kept: false };

/** Reads the sizes some elements have of their own, and collects what they are to be marked with. */
export class Reading {
  readonly marking = new Marking();
  /** Whether any of the elements has transitions. */
  transitions = false;
  readonly #sizes: SizeIds;

  constructor(sizes: SizeIds) {
    this.#sizes = sizes;
  }

  /** Reads everything. */
  read({ owners, keepers, pseudos, icons }: ToRead): this {
    for (const owner of owners) this.#readOwner(owner, icons);
    for (const keeper of keepers)
      this.marking.put(KEEP, keeper, this.#sizes.idOf(getComputedStyle(keeper), KEPT));
    for (const [pseudo, elements] of pseudos)
      for (const element of elements) this.#readPseudo(element, pseudo);
    return this;
  }

  /** Plans the mark for the USER origin, in which the same size is set again, for those of some elements that grow. */
  addResisting(elements: Iterable<Element>): void {
    const texts = this.marking.of(MARK);
    for (const element of elements) {
      const size = this.#sizes.sizeOf(texts.get(element) ?? '');
      if (size) this.addResistingSize(element, size);
    }
  }

  /** The same for one element whose own size is known. */
  addResistingSize(element: Element, size: Measures): void {
    this.marking.put(RESIST, element, this.#sizes.idOf(size, RESISTING));
  }

  #readOwner(owner: Element, icons: boolean): void {
    const style = getComputedStyle(owner);
    this.transitions ||= plays(style);
    // Text of no size stays as it is, and so does a list item that shows neither text nor a marker.
    if (style.fontSize === '0px' || isBareItem(owner, style)) return;
    if (icons && isIcon(owner, style)) this.marking.put(KEEP, owner, this.#sizes.idOf(style, KEPT));
    else this.marking.put(MARK, owner, this.#sizes.idOf(style));
  }

  #readPseudo(element: Element, pseudo: Pseudo): void {
    const style = getComputedStyle(element, `::${pseudo}`);
    const shows = shownBy(pseudo, style);
    if (shows === 'nothing' || style.fontSize === '0px') return;
    this.transitions ||= plays(style);
    const mark = pseudoMark(pseudo);
    this.marking.put(mark, element, this.#sizes.idOf(style, { mark, pseudo, kept: shows === 'picture' }));
  }
}

const isBareItem = (owner: Element, style: CSSStyleDeclaration): boolean =>
  owner.localName === 'li' && style.listStyleType === 'none' && !hasText(owner);

const isIcon = (owner: Element, { fontFamily }: CSSStyleDeclaration): boolean =>
  isIconFont(fontFamily) ||
  (!owner.firstElementChild && isPrivate(owner.textContent ?? '') && hasText(owner));

/** What a pseudo-element shows: text, a picture (an icon or a box without text), or nothing at all. */
function shownBy(
  pseudo: Pseudo,
  { content, fontFamily }: CSSStyleDeclaration,
): 'text' | 'picture' | 'nothing' {
  if (pseudo !== 'before' && pseudo !== 'after') return 'text';
  if (content === 'none' || content === 'normal' || content === '') return 'nothing';
  if (isIconFont(fontFamily)) return 'picture';
  const texts = content.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const computed = /(?:counters?|attr)\(|-quote/.test(content.replace(/"(?:[^"\\]|\\.)*"/g, ''));
  return computed || texts.some((text) => !isPrivate(text.slice(1, -1))) ? 'text' : 'picture';
}

/** The elements with transitions among some elements and everything they inherit from. */
export function transitioning(elements: Iterable<Element>): Set<Element> {
  const seen = new Set<Element>();
  const found = new Set<Element>();
  for (const element of elements) {
    for (const each of [element, ...styleAncestors(element)]) {
      if (seen.has(each)) break;
      seen.add(each);
      if (plays(getComputedStyle(each))) found.add(each);
    }
  }
  return found;
}

const measures = (element: Element): string => {
  const { fontSize, lineHeight } = getComputedStyle(element);
  return `${fontSize}|${lineHeight}`;
};

// A size of its own could by chance equal the scaled size around it, so only what no rule is likely to
// address is taken for granted.
const isPlain = (element: Element): boolean => !element.matches('[class],[style],[id],input,textarea,select');

/** Whether an element simply inherits from a marked one, and so has its right size without a mark. */
export function follows(element: Element): boolean {
  if (element.hasAttribute(MARK)) return true;
  const parent = styleParent(element);
  return !!parent && isPlain(element) && measures(element) === measures(parent) && follows(parent);
}
