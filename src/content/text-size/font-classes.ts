const CLASS = /\.((?:[\w-]|\\.|[^\p{ASCII}])+)/gu;

const classesIn = (selectors: string): string[] =>
  Array.from(selectors.matchAll(CLASS), (match) => (match[1] ?? '').replaceAll('\\', ''));

/** Whether a declaration block can change a text size, directly or through a custom property. */
function sizesText(style: CSSStyleDeclaration): boolean {
  // The shorthand is asked for as well: with var() in it, its parts read as empty.
  if (['font-size', 'line-height', 'font'].some((name) => style.getPropertyValue(name))) return true;
  return Array.from(style).some((name) => name.startsWith('--'));
}

/** Adds the classes of all rules that can change a text size; nested rules count with their parents'. */
function addFrom(rules: CSSRuleList, outer: string, classes: Set<string>): void {
  for (const rule of Array.from(rules)) {
    const { selectorText, style, styleSheet, cssRules } = rule as Partial<CSSStyleRule & CSSImportRule>;
    const selectors = `${outer} ${selectorText ?? ''}`;
    if (style && sizesText(style)) for (const name of classesIn(selectors)) classes.add(name);
    const inner = styleSheet?.cssRules ?? cssRules;
    if (inner) addFrom(inner, selectors, classes);
  }
}

const sheetsOf = (root: DocumentOrShadowRoot): CSSStyleSheet[] => [
  ...Array.from(root.styleSheets),
  ...root.adoptedStyleSheets,
];

/** Rules of a sheet; `null` where it comes from another origin and may not be read. */
const rulesOf = (sheet: CSSStyleSheet): CSSRuleList | null => {
  try {
    return sheet.cssRules;
  } catch {
    return null;
  }
};

const ruleCounts = (sheets: readonly CSSStyleSheet[]): string =>
  sheets.map((sheet) => rulesOf(sheet)?.length ?? '?').join();

/**
 * The classes that can change a text size. Pages switch classes all the time, and nearly none of them
 * have to do with text, so a change of any other class costs nothing.
 */
export class FontClasses {
  #state = '';
  /** `null` where a sheet cannot be read, so that every class has to count. */
  #classes: Set<string> | null = new Set();

  /** Whether changing one value of a class attribute to the other can change text sizes. */
  matter(document: Document, roots: Iterable<ShadowRoot>, before: string, after: string): boolean {
    const old = new Set(before.split(/\s+/));
    const now = new Set(after.split(/\s+/));
    const changed = [...old, ...now].filter((name) => name !== '' && old.has(name) !== now.has(name));
    if (changed.length === 0) return false;
    this.#refresh(document, roots);
    return this.#classes === null || changed.some((name) => this.#classes?.has(name));
  }

  #refresh(document: Document, roots: Iterable<ShadowRoot>): void {
    const sheets = [document, ...roots].flatMap(sheetsOf);
    const state = ruleCounts(sheets);
    if (state === this.#state) return;
    this.#state = state;
    this.#classes = this.#scan(sheets);
  }

  #scan(sheets: readonly CSSStyleSheet[]): Set<string> | null {
    const classes = new Set<string>();
    for (const sheet of sheets) {
      const rules = rulesOf(sheet);
      if (rules === null) return null;
      addFrom(rules, '', classes);
    }
    return classes;
  }
}
