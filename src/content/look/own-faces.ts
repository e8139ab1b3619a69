import { isIconFont } from '../text-size/icons.ts';
import { rulesOf } from '../text-size/page-styles/scan-rules.ts';
import { nestedIn, splitSelectors } from '../text-size/page-styles/selectors.ts';
import { rule, STRONG } from './rule.ts';

const MONOSPACED = /\bmonospace\b|\bui-monospace\b|\b(?:Consolas|Menlo|Monaco|Courier)\b|\bmono\b/i;

/** Whether text in some families has to keep them: letters that are pictures, and code. */
const isKept = (families: string): boolean =>
  families !== '' && !families.includes('var(') && (isIconFont(families) || MONOSPACED.test(families));

type AnyRule = Partial<CSSStyleRule & CSSImportRule>;

function walk(rules: CSSRuleList, outer: string, found: Map<string, Set<string>>): void {
  for (let i = 0; i < rules.length; i++) {
    const { style, selectorText, cssRules, styleSheet } = rules[i] as AnyRule;
    const selectors = selectorText === undefined ? outer : nestedIn(outer, selectorText);
    const families = style?.getPropertyValue('font-family') ?? '';
    if (selectors !== '' && isKept(families))
      for (const selector of splitSelectors(selectors)) add(selector.trim(), families, found);
    const inside = styleSheet ? rulesOf(styleSheet) : cssRules;
    if (inside?.length) walk(inside, selectors, found);
  }
}

function add(selector: string, families: string, found: Map<string, Set<string>>): void {
  // Pseudo-elements have their own face by their own rule.
  if (selector.includes('::') || /:(?:before|after)\b/.test(selector)) return;
  found.set(families, (found.get(families) ?? new Set()).add(selector));
}

// What stands in it goes along, unless it has to keep another one; both outweigh the face of the look.
const INSIDE = `${STRONG}:not(#lectern)`;
const ITSELF = `${STRONG}:not(#lectern#lectern)`;

const matchesSafely = (element: Element, selector: string): boolean => {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
};

/** Whether a selector is about the whole page: a page that is all monospaced has no code to tell from text. */
const isWhole = (document: Document, selector: string): boolean =>
  [document.documentElement, document.body].some((end) => end && matchesSafely(end, selector));

/** The rules that leave code and letters that are pictures the face that the page's sheets give them. */
export function ownFaceRules(document: Document, roots: Iterable<DocumentOrShadowRoot>): string {
  const found = new Map<string, Set<string>>();
  for (const root of roots)
    for (const sheet of root.styleSheets) {
      const rules = rulesOf(sheet);
      if (rules) walk(rules, '', found);
    }
  return Array.from(found, ([families, all]) => {
    const selectors = [...all].filter((selector) => !isWhole(document, selector)).join();
    if (selectors === '') return '';
    return (
      rule(`:is(${selectors}) *${INSIDE}`, { 'font-family': 'inherit' }) +
      rule(`:is(${selectors})${ITSELF}`, { 'font-family': families })
    );
  }).join('');
}
