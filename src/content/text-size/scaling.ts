import { HOLD, MARK, mark, marksUnder, unmark } from './marks.ts';
import { SizeIds } from './own-size.ts';
import { isBlank, ownerOf } from './owners.ts';
import { follows, readSizes, transitioning } from './reading.ts';
import { SizeSheet } from './size-sheet.ts';
import { type Survey, surveyOf } from './survey.ts';
import { outermost, styleAncestors } from './tree.ts';

/** What changed on the page. */
export interface Changes {
  /** Elements whose whole subtree may have other sizes than before. */
  readonly trees: ReadonlySet<Element>;
  /** Elements that may have become owners of text, themselves alone. */
  readonly owners: ReadonlySet<Element>;
}

const hasText = (element: Element): boolean =>
  Array.from(element.childNodes).some(
    (node) => node.nodeType === Node.TEXT_NODE && !isBlank((node as Text).data),
  );

/** Marks of the elements around some elements, which the sizes of these may depend on. */
function marksAround(elements: Iterable<Element>): Map<Element, string> {
  const marks = new Map<Element, string>();
  for (const element of elements) {
    for (const ancestor of styleAncestors(element)) {
      const id = ancestor.getAttribute(MARK);
      if (id !== null) marks.set(ancestor, id);
    }
  }
  return marks;
}

/** Layout is the one thing that makes both browsers compute every style before going on. */
const computeStyles = (document: Document): number => document.documentElement.offsetHeight;

/**
 * Keeps the text of one document at a scale. Every owner of text is marked with the id of the size it has
 * of its own, so nested ones never compound. Sizes are read all together, then everything is written.
 */
export class Scaling {
  readonly #document: Document;
  readonly #onSurvey: (survey: Survey) => void;
  readonly #sizes = new SizeIds();
  readonly #sheet = new SizeSheet();
  /** Whether the page plays transitions, known from the first reading on. */
  #transitions = false;

  /** `onSurvey` hears of every part that was looked through, to watch the roots in it. */
  constructor(document: Document, onSurvey: (survey: Survey) => void) {
    this.#document = document;
    this.#onSurvey = onSurvey;
  }

  /** Sets the scale, 1 for the page's own size; only the new value of one property is written. */
  set scale(scale: number) {
    this.#withoutTransitions(() => {
      this.#sheet.scale = scale;
    });
  }

  /** Reads the whole page anew and marks it. */
  everything(): void {
    this.#sheet.suspend(this.#transitions);
    const survey = surveyOf([this.#document.documentElement]);
    const read = readSizes(survey.owners, this.#sizes);
    this.#transitions ||= read.transitions;
    this.#sizes.keepOnly(new Set(read.ids.values()));
    this.#adopt(survey);
    for (const root of this.#sheet.roots) this.#unmarkOthers(root, read.ids);
    for (const [owner, id] of read.ids) mark(owner, id);
    this.#sheet.write(this.#sizes, this.#transitions);
    if (this.#transitions) this.#thaw();
    this.#onSurvey(survey);
  }

  /** Marks what changed; the rest of the page is left alone. */
  update({ trees, owners }: Changes): void {
    for (const root of this.#sheet.dropLost()) this.#unmarkOthers(root, new Set());
    const tops = outermost(trees);
    const survey = surveyOf(tops);
    for (const part of [...tops, ...survey.roots]) this.#unmarkOthers(part, survey.owners);
    for (const element of owners) this.#addAlone(survey, element);
    this.#adopt(survey);
    this.#markAnew(tops, survey.owners);
    this.#onSurvey(survey);
  }

  /** Takes every trace from the page. */
  restore(): void {
    if (this.#transitions) this.#sheet.suspend(true);
    for (const root of this.#sheet.roots) this.#unmarkOthers(root, new Set());
    if (this.#transitions) computeStyles(this.#document);
    this.#sheet.remove();
  }

  #addAlone(survey: Survey, element: Element): void {
    const owner = element.isConnected && hasText(element) ? ownerOf(element) : null;
    if (owner && !owner.hasAttribute(MARK)) survey.owners.add(owner);
  }

  #adopt(survey: Survey): void {
    this.#sheet.adopt(this.#document);
    for (const root of survey.roots) this.#sheet.adopt(root);
  }

  /** Marks come from elsewhere too: the page clones marked elements and takes them out and in again. */
  #unmarkOthers(part: ParentNode, kept: { has(element: Element): boolean }): void {
    for (const element of marksUnder(part)) if (!kept.has(element)) unmark(element);
  }

  #markAnew(tops: readonly Element[], found: ReadonlySet<Element>): void {
    const around = marksAround(found);
    const owners = around.size === 0 ? [...found] : [...found].filter((owner) => !followsUnmarked(owner));
    if (owners.length === 0) return;
    const held = around.size > 0 || marked(tops) ? transitioning(owners) : new Set<Element>();
    for (const element of held) element.setAttribute(HOLD, '');
    for (const element of [...around.keys(), ...owners]) element.removeAttribute(MARK);
    const read = readSizes(owners, this.#sizes);
    if (read.transitions) for (const owner of owners) this.#hold(owner, held);
    for (const [element, id] of [...around, ...read.ids]) mark(element, id);
    this.#sheet.extend(this.#sizes);
    if (held.size > 0) this.#letGo(held);
  }

  #hold(owner: Element, held: Set<Element>): void {
    this.#transitions = true;
    owner.setAttribute(HOLD, '');
    held.add(owner);
  }

  #letGo(held: ReadonlySet<Element>): void {
    computeStyles(this.#document);
    for (const element of held) element.removeAttribute(HOLD);
  }

  #withoutTransitions(change: () => void): void {
    if (this.#transitions) this.#sheet.freeze();
    change();
    if (this.#transitions) this.#thaw();
  }

  #thaw(): void {
    computeStyles(this.#document);
    this.#sheet.unfreeze();
  }
}

const followsUnmarked = (owner: Element): boolean => !owner.hasAttribute(MARK) && follows(owner);

const marked = (tops: readonly Element[]): boolean =>
  tops.some((top) => top.hasAttribute(MARK) || top.querySelector(`[${MARK}]`) !== null);
