import { styleParent } from '../text-size/tree.ts';
import { CLEAR_MARK, GROUND_MARK, INSIST_MARK } from './colour-rules.ts';

/** How the own background of an element is covered: its colour alone, or its pictures as well. */
type Ground = 'colour' | 'all';

/** What pictures show, and what is drawn, is left alone. */
const PICTURES =
  'img,picture,video,canvas,svg,svg *,iframe,object,embed,math *,progress,meter,option,script,style';

/** Less of a colour than this is a tint of what is behind it. */
const OPAQUE = 0.35;

/** How much of a computed colour is not transparent. */
function alphaOf(colour: string): number {
  const [, alpha] = /[,/]\s*([\d.]+%?)\s*\)$/.exec(colour.replace(/^rgb\(.*,.*\)$/, '')) ?? [];
  if (alpha === undefined) return colour === 'transparent' ? 0 : 1;
  return alpha.endsWith('%') ? parseFloat(alpha) / 100 : parseFloat(alpha);
}

const hasWords = (element: Element): boolean => /\S/.test(element.textContent ?? '');

/** Whether words of an element's own show. */
const ownsWords = (element: Element): boolean =>
  Array.from(element.childNodes).some(
    (node) => node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data),
  );

function groundOf(element: Element, style: CSSStyleDeclaration): Ground | null {
  const image = style.backgroundImage;
  // A picture without words is one; a gradient, or a picture behind words, is a background.
  if (image !== 'none' && hasWords(element)) return 'all';
  return alphaOf(style.backgroundColor) > OPAQUE ? 'colour' : null;
}

/** What of its colours an element's style attribute insists on; '' for nothing. */
function insistedBy(element: Element): string {
  if (!/important/i.test(element.getAttribute('style') ?? '')) return '';
  const { style } = element as HTMLElement;
  const isInsisted = (name: string) => style.getPropertyPriority(name) !== '';
  const ground = isInsisted('background-color') || isInsisted('background-image');
  return [isInsisted('color') ? 'colour' : '', ground ? 'ground' : ''].join(' ').trim();
}

/** What a text stands on: a ground, or whatever a box in front of the page lies over. */
type Standing = 'ground' | 'front';

/** Finds out what elements need a ground; all of them must be free of marks. */
export class Grounds {
  readonly found = new Map<Element, Ground>();
  /** Elements that insist on colours of their own, with what they insist on. */
  readonly insisting = new Map<Element, string>();
  /** Whether any of them has transitions. */
  transitions = false;
  readonly #standing = new Map<Element, Standing>();

  /** Looks at the elements under some parts. */
  read(parts: Iterable<Element | ShadowRoot>): this {
    for (const part of parts) {
      if ('localName' in part) this.#readOne(part);
      for (const element of part.querySelectorAll('*')) this.#readOne(element);
    }
    return this;
  }

  #readOne(element: Element): void {
    if (element.localName === 'html' || element.localName === 'body' || element.matches(PICTURES)) return;
    const style = getComputedStyle(element);
    const ground = groundOf(element, style) ?? (this.#isLost(element, style) ? 'colour' : null);
    const insisted = insistedBy(element);
    if (insisted !== '') this.insisting.set(element, ground ? insisted : insisted.replace('ground', ''));
    if (ground === null) return;
    this.found.set(element, ground);
    this.transitions ||= /[1-9]/.test(style.transitionDuration);
  }

  /** Whether words stand in a box in front of the page that has no ground: perhaps over a picture. */
  #isLost(element: Element, style: CSSStyleDeclaration): boolean {
    const standing = this.#standingOf(element, style);
    return standing === 'front' && ownsWords(element);
  }

  #standingOf(element: Element, style: CSSStyleDeclaration): Standing {
    const known = this.#standing.get(element);
    if (known) return known;
    const standing = this.#standingIn(element, style);
    this.#standing.set(element, standing);
    return standing;
  }

  #standingIn(element: Element, style: CSSStyleDeclaration): Standing {
    if (this.found.has(element) || element.hasAttribute(GROUND_MARK)) return 'ground';
    if (style.position === 'absolute' || style.position === 'fixed') return 'front';
    const parent = styleParent(element);
    return parent ? this.#standingOf(parent, getComputedStyle(parent)) : 'ground';
  }
}

/** Takes our marks from an element. */
export function unmark(element: Element): void {
  element.removeAttribute(GROUND_MARK);
  element.removeAttribute(CLEAR_MARK);
  element.removeAttribute(INSIST_MARK);
}

/** Every element with a mark under a node, shadow roots not entered. */
export const groundsUnder = (node: ParentNode): NodeListOf<Element> =>
  node.querySelectorAll(`[${GROUND_MARK}],[${CLEAR_MARK}],[${INSIST_MARK}]`);

/** Whether the root of a frame shows what is behind it. */
export const isClear = (document: Document): boolean =>
  [document.documentElement, document.body].every((element) => {
    if (!element) return true;
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    return alphaOf(backgroundColor) === 0 && backgroundImage === 'none';
  });
