import type { ReadParts } from '../../shared/read-parts.ts';
import type { Context } from './block.ts';
import { formulaWords } from './formula-words.ts';

/** Words that are said in place of an element. */
export interface SaidInstead {
  readonly words: string;
  /** Whether they make a block of their own. */
  readonly apart: boolean;
  /** Their language, null for that of the text around. */
  readonly lang: string | null;
}

/** What the reader is told, in the reader's own language. */
export interface ReaderWords {
  readonly lang: string;
  readonly codeSkipped: string;
}

/** A picture no higher than this stands for a word, in px. */
const ICON = 40;

/** What is said in place of an element, null for nothing. */
export function saidInstead(
  element: Element,
  tag: string,
  { lang, link }: Context,
  { parts, words }: { readonly parts: ReadParts; readonly words: ReaderWords },
): SaidInstead | null {
  switch (tag) {
    case 'PRE':
      return parts.readCode ? null : { words: words.codeSkipped, apart: true, lang: words.lang };
    case 'IMG':
      return imageText(element, link, parts);
    case 'MATH':
    case 'MJX-CONTAINER':
      return formula(element, tag, lang);
    case 'SVG':
    case 'I':
      return link ? null : label(element, parts);
    case 'SPAN':
      if (element.getAttribute('class')?.startsWith('katex')) return formula(element, tag, lang);
      return !link && element.getAttribute('role') === 'img' ? label(element, parts) : null;
    default:
      return null;
  }
}

function imageText(image: Element, link: boolean, { readImageTexts }: ReadParts): SaidInstead | null {
  const words = image.getAttribute('alt')?.trim();
  if (!words) return null;
  const small = !link && heightOf(image) <= ICON;
  return small || readImageTexts ? { words, apart: !small, lang: null } : null;
}

/** A picture that is not there is as high as its text, which says nothing. */
function heightOf(image: Element): number {
  const { height, naturalHeight } = image as HTMLImageElement;
  const declared = Number.parseInt(image.getAttribute('height') ?? '', 10);
  if (declared > 0) return declared;
  return height > 0 && naturalHeight > 0 ? height : Number.POSITIVE_INFINITY;
}

function label(element: Element, { readImageTexts }: ReadParts): SaidInstead | null {
  const words = element.getAttribute('aria-label')?.trim();
  if (!words || element.getAttribute('aria-hidden') === 'true' || element.textContent?.trim()) return null;
  const small = element.getBoundingClientRect().height <= ICON;
  return small || readImageTexts ? { words, apart: !small, lang: null } : null;
}

/** MathJax and KaTeX draw with elements of their own and keep the MathML beside, hidden. */
function formula(element: Element, tag: string, lang: string): SaidInstead | null {
  const math = tag === 'MATH' ? element : element.querySelector('math');
  const words = math && formulaWords(math, lang);
  return words ? { words, apart: false, lang: null } : null;
}
