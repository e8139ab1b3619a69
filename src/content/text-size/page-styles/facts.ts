import type { Pseudo } from '../marks.ts';
import type { SizingRule } from './scan-rules.ts';
import {
  attributesIn,
  classesIn,
  looksBeside,
  pseudoOf,
  splitSelectors,
  withoutPlaces,
  withoutStates,
} from './selectors.ts';

/** What a page's style sheets tell about the sizes of its texts. */
export interface StyleFacts {
  /** The classes that can change a text size. */
  readonly classes: ReadonlySet<string>;
  /** The other attributes that can. */
  readonly attributes: ReadonlySet<string>;
  /** The media queries that can. */
  readonly media: ReadonlySet<string>;
  /** Selectors of the elements whose size can change with what a person does (pointing, focusing, choosing). */
  readonly states: ReadonlySet<string>;
  /** Selectors of those whose size can change with what stands beside or in them. */
  readonly besides: ReadonlySet<string>;
  /** Selectors of those whose size depends on the size of a container. */
  readonly contained: ReadonlySet<string>;
  /** Selectors of the elements whose pseudo-elements have text, or a text size, of their own. */
  readonly pseudos: ReadonlyMap<Pseudo, ReadonlySet<string>>;
  /** Selectors of rules that outrank an `!important` of the page's outer sheets. */
  readonly resisting: ReadonlySet<string>;
}

/** What is collected here of all rules. */
interface Collected {
  readonly classes: Set<string>;
  readonly attributes: Set<string>;
  readonly media: Set<string>;
  readonly states: Set<string>;
  readonly besides: Set<string>;
  readonly contained: Set<string>;
  readonly pseudos: Map<Pseudo, Set<string>>;
  readonly resisting: Set<string>;
}

const variablesIn = (value: string): string[] =>
  Array.from(value.matchAll(/--[\w-]+|--[^\s,()]+/g), ([name]) => name);

/** The custom properties that sizes depend on, through other ones as well. */
function sizingVariables(rules: readonly SizingRule[]): Set<string> {
  const names = new Set(rules.flatMap(({ sizing }) => variablesIn(sizing)));
  const values = new Map<string, string[]>();
  for (const { variables } of rules)
    for (const [name, value] of variables)
      values.set(name, [...(values.get(name) ?? []), ...variablesIn(value)]);
  // A Set's loop takes in what is added to it meanwhile.
  for (const name of names) for (const inner of values.get(name) ?? []) names.add(inner);
  return names;
}

const NO_CONTENT = new Set(['', 'none', 'normal']);

function addPseudos(rule: SizingRule, pseudos: Map<Pseudo, Set<string>>): void {
  if (NO_CONTENT.has(rule.content) && rule.sizing === '') return;
  for (const selector of splitSelectors(rule.selectors)) {
    const found = pseudoOf(selector.trim());
    if (!found) continue;
    const base = withoutStates(found.base) ?? found.base;
    pseudos.set(found.pseudo, (pseudos.get(found.pseudo) ?? new Set()).add(base));
  }
}

/** Adds what a rule that sizes text makes sizes depend on. */
function addSizing({ selectors, media, contained }: SizingRule, facts: Collected): void {
  for (const name of classesIn(selectors)) facts.classes.add(name);
  for (const name of attributesIn(selectors)) facts.attributes.add(name);
  for (const query of media) facts.media.add(query);
  for (const selector of splitSelectors(selectors)) {
    const element = pseudoOf(selector.trim())?.base ?? selector.trim();
    const base = withoutStates(element);
    if (base) facts.states.add(base);
    if (looksBeside(element)) facts.besides.add(withoutPlaces(base ?? element));
    if (contained) facts.contained.add(base ?? element);
  }
}

// The important rules of a shadow tree outrank those of the tree around it.
const ON_OUTER_TREE = /:host|::slotted\(/;

function addResisting({ selectors, important, layered }: SizingRule, resisting: Set<string>): void {
  if (!important) return;
  for (const selector of splitSelectors(selectors))
    if (layered || ON_OUTER_TREE.test(selector)) resisting.add(selector.trim());
}

/** What all the rules together tell. */
export function factsOf(rules: readonly SizingRule[]): StyleFacts {
  const variables = sizingVariables(rules);
  const facts: Collected = {
    classes: new Set(),
    attributes: new Set(),
    media: new Set(),
    states: new Set(),
    besides: new Set(),
    contained: new Set(),
    pseudos: new Map(),
    resisting: new Set(),
  };
  for (const rule of rules) {
    addPseudos(rule, facts.pseudos);
    addResisting(rule, facts.resisting);
    if (rule.sizing !== '' || rule.variables.some(([name]) => variables.has(name))) addSizing(rule, facts);
  }
  return facts;
}
