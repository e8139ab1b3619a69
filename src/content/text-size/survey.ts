import { ownersUnder } from './owners.ts';
import { isCustom, shadowRootOf } from './shadow-root.ts';

/** What a part of the page holds, its shadow roots included. */
export interface Survey {
  /** Elements whose size decides the size of some text. */
  readonly owners: Set<Element>;
  /** Shadow roots, open and closed, outermost first. */
  readonly roots: Set<ShadowRoot>;
  /** Elements that have no shadow root yet, and may get one. */
  readonly hollow: Set<Element>;
  /** Elements with nothing in them. */
  readonly empty: Set<Element>;
}

/** What could be a shadow host: custom elements have a name of their own, so every element is looked at. */
const elementsOf = (top: Element | ShadowRoot): Element[] => {
  const inside = [...top.querySelectorAll('*')];
  return 'localName' in top ? [top, ...inside] : inside;
};

// Empty boxes that a script may fill through a shadow root; more than this are spacers.
const MOST_EMPTY = 200;

const isEmptyBox = (element: Element): boolean =>
  !element.firstChild && /^(?:div|section|main|article|aside)$/.test(element.localName);

function add(survey: Survey, top: Element | ShadowRoot): void {
  for (const owner of ownersUnder(top)) survey.owners.add(owner);
  for (const element of elementsOf(top)) {
    if (!element.firstChild) survey.empty.add(element);
    const root = shadowRootOf(element);
    if (root) {
      survey.roots.add(root);
      add(survey, root);
    } else if (isCustom(element) || (survey.hollow.size < MOST_EMPTY && isEmptyBox(element)))
      survey.hollow.add(element);
  }
}

/** Looks through parts of the page, into every shadow root. */
export function surveyOf(tops: Iterable<Element>): Survey {
  const survey: Survey = { owners: new Set(), roots: new Set(), hollow: new Set(), empty: new Set() };
  for (const top of tops) add(survey, top);
  return survey;
}
