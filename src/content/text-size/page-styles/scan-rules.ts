import { nestedIn } from './selectors.ts';

/** A rule that can have to do with the size of text. */
export interface SizingRule {
  /** Its selectors, those of the rules around it written out. */
  readonly selectors: string;
  /** Its values of `font-size`, `line-height` and `font`; empty where it has none. */
  readonly sizing: string;
  /** Its value of `content`. */
  readonly content: string;
  /** The custom properties it sets, with their values. */
  readonly variables: readonly (readonly [name: string, value: string])[];
  /** Whether it sets a size with `!important`. */
  readonly important: boolean;
  /** Whether it lies in a cascade layer. */
  readonly layered: boolean;
  /** The media queries it depends on. */
  readonly media: readonly string[];
  /** Whether it depends on the size of a container. */
  readonly contained: boolean;
}

interface Around {
  readonly contained: boolean;
  readonly selectors: string;
  readonly layered: boolean;
  readonly media: readonly string[];
}

const SIZING = ['font-size', 'line-height', 'font'];

// Asked of the whole text first: most rules of a page have nothing to do with text, and each question costs.
const MAYBE = /font|line-height|content:|--/;

function variablesOf(style: CSSStyleDeclaration): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let i = 0; i < style.length; i++) {
    const name = style[i] ?? '';
    if (name.startsWith('--')) found.push([name, style.getPropertyValue(name)]);
  }
  return found;
}

function ruleOf(style: CSSStyleDeclaration, text: string, around: Around): SizingRule {
  return {
    ...around,
    // The shorthand is asked for as well: with var() in it, its parts read as empty.
    sizing: SIZING.map((name) => style.getPropertyValue(name))
      .filter((value) => value !== '')
      .join(' '),
    content: style.getPropertyValue('content'),
    variables: text.includes('--') ? variablesOf(style) : [],
    important: text.includes('!important') && SIZING.some((name) => style.getPropertyPriority(name) !== ''),
  };
}

type AnyRule = Partial<CSSStyleRule & CSSImportRule & CSSMediaRule> & { readonly nameList?: unknown };

// Of the rules that hold rules, layers alone have a name (and keyframes, which have no selectors).
const isLayer = (rule: CSSRule): boolean =>
  'name' in rule || (rule as Partial<CSSImportRule>).layerName != null;

function aroundInside(rule: CSSRule, around: Around): Around {
  const { selectorText, media } = rule as AnyRule;
  return {
    selectors: selectorText === undefined ? around.selectors : nestedIn(around.selectors, selectorText),
    layered: around.layered || isLayer(rule),
    contained: around.contained || 'containerQuery' in rule,
    media: media?.mediaText ? [...around.media, media.mediaText] : around.media,
  };
}

function walk(rules: CSSRuleList, outer: Around, found: SizingRule[]): void {
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i] as CSSRule;
    const { style, styleSheet, cssRules } = rule as AnyRule;
    const inside = styleSheet ?? (cssRules?.length ? { cssRules } : null);
    const text = style?.cssText ?? '';
    if (!inside && !MAYBE.test(text)) continue;
    const around = aroundInside(rule, outer);
    if (style && MAYBE.test(text)) found.push(ruleOf(style, text, around));
    if (inside) walk(inside.cssRules, around, found);
  }
}

/** Rules of a sheet; `null` where it comes from another origin and may not be read. */
export const rulesOf = (sheet: CSSStyleSheet): CSSRuleList | null => {
  try {
    return sheet.cssRules;
  } catch {
    return null;
  }
};

/** The rules of a sheet that can have to do with the size of text; `null` where it, or one it imports, may not be read. */
export function scanRules(sheet: CSSStyleSheet): SizingRule[] | null {
  const rules = rulesOf(sheet);
  if (rules === null) return null;
  const media = sheet.media?.mediaText ? [sheet.media.mediaText] : [];
  const found: SizingRule[] = [];
  try {
    walk(rules, { selectors: '', layered: false, contained: false, media }, found);
  } catch {
    return null;
  }
  return found;
}
