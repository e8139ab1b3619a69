import { PSEUDOS, type Pseudo } from '../marks.ts';

const PSEUDO = new RegExp(`::?(${PSEUDOS.join('|')})(?![\\w-])\\s*$`);
const STATE =
  /:(?:hover|active|focus|focus-within|focus-visible|checked|indeterminate|target|valid|invalid|user-valid|user-invalid|in-range|out-of-range|placeholder-shown|popover-open|modal|fullscreen)(?![\w-])/g;

/** Splits a selector list at its outer commas. */
export function splitSelectors(list: string): string[] {
  if (!/[([]/.test(list)) return list.split(',');
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < list.length; i++) {
    const c = list[i];
    if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(list.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, list.slice(start)];
}

/** A nested rule's selectors, written out with those of the rule around it. */
export const nestedIn = (outer: string, inner: string): string => {
  if (outer === '') return inner;
  const around = `:is(${outer})`;
  return splitSelectors(inner)
    .map((one) => (one.includes('&') ? one.replaceAll('&', around) : `${around} ${one}`))
    .join();
};

/** A selector in which something was left out, with `*` where nothing is left of a compound. */
function completed(selector: string): string {
  const full = selector.replace(/([>+~]|^)\s*(?=[>+~]|$)/g, '$1 * ');
  return (/[^\s>+~]\s+$/.test(selector) ? `${full}*` : full).trim();
}

/** A selector without what comes and goes with a person's actions; null if there is nothing of the kind. */
export function withoutStates(selector: string): string | null {
  const base = selector.replace(STATE, '').replace(/:(?:is|where|not)\(\s*\)/g, '');
  return base === selector ? null : completed(base);
}

/** The pseudo-element a selector ends with and the selector of its element; null where there is none. */
export function pseudoOf(selector: string): { pseudo: Pseudo; base: string } | null {
  const match = PSEUDO.exec(selector);
  return match && { pseudo: match[1] as Pseudo, base: completed(selector.slice(0, match.index)) };
}

/** Whether what a selector matches depends on the elements beside or inside it. */
export const looksBeside = (selector: string): boolean =>
  /[+~]|:(?:first|last|nth|only)-|:empty|:has\(/.test(selector);

/** A selector without the places among siblings that it asks for. */
export const withoutPlaces = (selector: string): string =>
  completed(selector.replace(/:(?:(?:first|last|only)-(?:child|of-type)|nth-[\w-]+\([^()]*\)|empty)/g, ''));

const CLASS = /\.((?:[\w-]|\\.|[^\p{ASCII}])+)/gu;

/** The classes that selectors name. */
export const classesIn = (selectors: string): string[] =>
  Array.from(selectors.matchAll(CLASS), (match) => (match[1] ?? '').replaceAll('\\', ''));

/** The attributes that selectors depend on, besides the class. */
export function attributesIn(selectors: string): string[] {
  const names = Array.from(selectors.matchAll(/\[\s*(?:\w*\|)?([\w-]+)/g), (match) => match[1] ?? '');
  if (selectors.includes('#')) names.push('id');
  if (selectors.includes(':lang(')) names.push('lang');
  if (selectors.includes(':dir(')) names.push('dir');
  if (/:(?:open|modal)(?![\w-])/.test(selectors)) names.push('open');
  if (/:(?:disabled|enabled)(?![\w-])/.test(selectors)) names.push('disabled');
  return names;
}
