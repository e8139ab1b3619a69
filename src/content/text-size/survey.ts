import { ownersUnder } from './owners.ts';

/** What a part of the page holds, its open shadow roots included. */
export interface Survey {
  /** Elements whose size decides the size of some text. */
  readonly owners: Set<Element>;
  /** Open shadow roots, outermost first. */
  readonly roots: Set<ShadowRoot>;
  /** Custom elements that have no open shadow root yet. */
  readonly hollow: Set<Element>;
}

const isCustom = (element: Element): boolean => element.localName.includes('-');

const elementsOf = (top: Element | ShadowRoot): Element[] => {
  const inside = [...top.querySelectorAll('*')];
  return 'localName' in top ? [top, ...inside] : inside;
};

function add(survey: Survey, top: Element | ShadowRoot): void {
  for (const owner of ownersUnder(top)) survey.owners.add(owner);
  for (const element of elementsOf(top)) {
    const root = element.shadowRoot;
    if (root) {
      survey.roots.add(root);
      add(survey, root);
    } else if (isCustom(element)) survey.hollow.add(element);
  }
}

/** Looks through parts of the page, into every open shadow root. */
export function surveyOf(tops: Iterable<Element>): Survey {
  const survey: Survey = { owners: new Set(), roots: new Set(), hollow: new Set() };
  for (const top of tops) add(survey, top);
  return survey;
}
