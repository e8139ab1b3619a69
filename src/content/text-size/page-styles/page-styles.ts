import type { Sensitive } from '../changes.ts';
import { factsOf, type StyleFacts } from './facts.ts';
import { rulesOf, type SizingRule, scanRules } from './scan-rules.ts';

const sheetsOf = (root: DocumentOrShadowRoot): CSSStyleSheet[] => [
  ...Array.from(root.styleSheets),
  ...root.adoptedStyleSheets,
];

const stateOf = (sheet: CSSStyleSheet): string =>
  `${rulesOf(sheet)?.length ?? '?'}${sheet.disabled ? '-' : ''}`;

/** The style sheets of a page and its shadow roots, scanned anew whenever they are others. */
export class PageStyles implements Sensitive {
  readonly #isOurs: (sheet: CSSStyleSheet) => boolean;
  #state = '';
  #facts = factsOf([]);
  #besides = '';
  #readable = true;

  /** `isOurs` tells our own sheet from the page's. */
  constructor(isOurs: (sheet: CSSStyleSheet) => boolean) {
    this.#isOurs = isOurs;
  }

  /** What the sheets told when they were looked at last. */
  get facts(): StyleFacts {
    return this.#facts;
  }

  /** Whether all sheets could be read; those of other origins cannot. */
  get readable(): boolean {
    return this.#readable;
  }

  /** Looks at the sheets. @returns whether they are others than before. */
  refresh(roots: Iterable<DocumentOrShadowRoot>): boolean {
    const sheets = new Set([...roots].flatMap(sheetsOf).filter((sheet) => !this.#isOurs(sheet)));
    const state = Array.from(sheets, stateOf).join();
    if (state === this.#state) return false;
    this.#state = state;
    this.#scan(sheets);
    return true;
  }

  /** Whether any text size depends on siblings. */
  get anyToSiblings(): boolean {
    return this.#besides !== '';
  }

  /** Whether the text size of an element can depend on its siblings. */
  toSiblings(element: Element): boolean {
    return this.anyToSiblings && element.matches(this.#besides);
  }

  /** Whether the change of an element's class attribute from a value can change text sizes. */
  toClass(element: Element, before: string): boolean {
    const old = new Set(before.split(/\s+/));
    const now = new Set(element.classList);
    const changed = [...old, ...now].filter((name) => name !== '' && old.has(name) !== now.has(name));
    if (changed.length === 0) return false;
    return !this.#readable || changed.some((name) => this.#facts.classes.has(name));
  }

  #scan(sheets: Iterable<CSSStyleSheet>): void {
    const rules: SizingRule[] = [];
    this.#readable = true;
    for (const sheet of sheets) {
      const found = scanRules(sheet);
      if (found === null) this.#readable = false;
      else rules.push(...found);
    }
    this.#facts = factsOf(rules);
    const { besides } = this.#facts;
    this.#besides = besides.size === 0 ? '' : `:is(${[...besides].join()})`;
  }
}
