import type { Mends } from './clipped.ts';
import type { Found } from './doubts.ts';
import { mayHaveIconFonts } from './icons.ts';
import { keepersUnder } from './keepers.ts';
import {
  BESIDES,
  GROW,
  HOLD,
  LINE,
  MARK,
  type Marking,
  marksUnder,
  mendedUnder,
  otherMarksUnder,
  pseudoMark,
  RESIST,
  strip,
  unmark,
  unmend,
  WRAP,
} from './marks.ts';
import { marksAround } from './marks-around.ts';
import { SizeIds } from './own-size.ts';
import { ownerOf, showsText } from './owners.ts';
import { matchesAny } from './page-styles/matching.ts';
import type { PageStyles } from './page-styles/page-styles.ts';
import { pseudosUnder } from './pseudos.ts';
import { follows, Reading, transitioning } from './reading.ts';
import { insists, resistingUnder } from './resisting.ts';
import type { SizeSheet } from './size-sheet.ts';
import { type Survey, surveyOf } from './survey.ts';
import { outermost } from './tree.ts';

/** What changed on the page. */
export interface Changes {
  /** Elements whose whole subtree may have other sizes than before. */
  readonly trees: ReadonlySet<Element>;
  /** Elements that may have become owners of text, themselves alone. */
  readonly owners: ReadonlySet<Element>;
}

/** Who wants to hear what was found. */
export interface ScalingListener {
  /** A part was looked through: to watch the roots in it. */
  surveyed(survey: Survey): void;
  /** Some texts resist: the sheet for the USER origin is needed. */
  resisted(): void;
}

type Part = Element | ShadowRoot;

/** Layout is the one thing that makes both browsers compute every style before going on. */
const computeStyles = (document: Document): number => document.documentElement.offsetHeight;

/**
 * Keeps the text of one document at a scale. Every owner of text is marked with the id of the size it has
 * of its own, so nested ones never compound. Sizes are read all together, then everything is written.
 */
export class Scaling {
  readonly #document: Document;
  readonly #styles: PageStyles;
  readonly #listener: ScalingListener;
  readonly #sizes = new SizeIds();
  readonly #sheet: SizeSheet;
  /** Whether the page plays transitions, known from the first reading on. */
  #transitions = false;

  constructor(document: Document, sheet: SizeSheet, styles: PageStyles, listener: ScalingListener) {
    this.#document = document;
    this.#sheet = sheet;
    this.#styles = styles;
    this.#listener = listener;
  }

  /** Sets the scale, 1 for the page's own size; only the new value of one property is written. */
  set scale(scale: number) {
    this.#withoutTransitions(() => {
      this.#sheet.scale = scale;
    });
  }

  /** Makes ready for reading the page part by part. */
  begin(): void {
    this.#sheet.adopt(this.#document);
    this.#styles.refresh(this.#sheet.roots);
    this.#sheet.write(this.#sizes, false);
  }

  /** Reads the whole page anew and marks it. */
  everything(): void {
    this.#sheet.suspend(this.#transitions);
    // A size in the USER origin stays in force without our sheet.
    for (const root of this.#sheet.roots)
      for (const element of root.querySelectorAll(`[${RESIST}]`)) element.removeAttribute(RESIST);
    const top = this.#document.documentElement;
    const survey = surveyOf([top]);
    this.#adopt(survey);
    this.#styles.refresh(this.#sheet.roots);
    const { marking, transitions } = this.#read([top, ...survey.roots], survey.owners);
    this.#transitions ||= transitions;
    this.#sizes.keepOnly(marking.used());
    for (const root of this.#sheet.roots) for (const element of marksUnder(root)) marking.clean(element);
    marking.write();
    this.#sheet.write(this.#sizes, this.#transitions);
    if (this.#transitions) this.#thaw();
    this.#tell(survey, marking);
  }

  /** Marks what changed; the rest of the page is left alone. */
  update({ trees, owners }: Changes): void {
    for (const root of this.#sheet.dropLost()) for (const element of marksUnder(root)) unmark(element);
    const tops = outermost(trees);
    const survey = surveyOf(tops);
    const parts = [...tops, ...survey.roots];
    for (const part of parts) this.#unmarkOthers(part, survey.owners);
    for (const element of owners) this.#addAlone(survey, element);
    this.#adopt(survey);
    const alone = [...owners].filter((element) => element.isConnected && this.#hasNewPseudo(element));
    this.#tell(survey, this.#markAnew(parts, survey.owners, alone));
  }

  /** Marks what was found out about elements that are marked, or are in marked ones. */
  found({ pseudos, resisting }: Found): void {
    const elements = new Set([...pseudos.values()].flatMap((each) => [...each]));
    // Their own marks count too: a pseudo-element is a child of its element.
    const around = marksAround(elements, true);
    around.takeOut();
    const reading = new Reading(this.#sizes).read({ owners: [], keepers: [], pseudos, icons: false });
    around.write();
    for (const element of resisting) {
      const size = this.#sizes.sizeOf(element.getAttribute(MARK) ?? '');
      if (size) reading.addResistingSize(element, size);
    }
    reading.marking.write();
    this.#sheet.extend(this.#sizes, reading.marking);
    if (resisting.size > 0) this.#listener.resisted();
  }

  /** Keeps texts from being cut. */
  mend({ grow, wrap, line }: Mends): void {
    for (const text of wrap) text.setAttribute(WRAP, '');
    for (const [mark, heights] of [
      [GROW, grow],
      [LINE, line],
    ] as const)
      for (const [element, height] of heights) {
        element.setAttribute(mark, height);
        this.#sheet.mend(mark, height);
      }
  }

  /** Takes back whatever keeps texts from being cut; what was marked comes back. */
  shrink(): Element[] {
    const roots = [...this.#sheet.roots];
    for (const root of roots) for (const each of mendedUnder(root)) unmend(each);
    return roots.flatMap((root) => [...root.querySelectorAll(`[${MARK}]`)]);
  }

  /** The size in px a marked element should have now. */
  expected(element: Element): number | null {
    const size = this.#sizes.sizeOf(element.getAttribute(MARK) ?? '');
    return size ? parseFloat(size.fontSize) * this.#sheet.scale : null;
  }

  /** Takes every trace from the page. */
  restore(): void {
    if (this.#transitions) this.#sheet.suspend(true);
    for (const root of this.#sheet.roots) for (const element of marksUnder(root)) unmark(element);
    if (this.#transitions) computeStyles(this.#document);
    this.#sheet.remove();
  }

  #tell(survey: Survey, marking: Marking): void {
    this.#listener.surveyed(survey);
    if (marking.of(RESIST).size > 0) this.#listener.resisted();
  }

  /** Reads what is free of marks. */
  #read(parts: readonly Part[], owners: ReadonlySet<Element>, alone: readonly Element[] = []): Reading {
    const { facts } = this.#styles;
    const isScaled = (element: Element) => owners.has(element) || element.hasAttribute(MARK);
    const reading = new Reading(this.#sizes).read({
      owners,
      keepers: keepersUnder(parts, isScaled),
      pseudos: pseudosUnder(parts, alone, facts.pseudos),
      icons: mayHaveIconFonts(this.#document),
    });
    reading.addResisting(resistingUnder(parts, facts.resisting));
    reading.addResisting(alone.filter((element) => matchesAny(element, facts.resisting)));
    return reading;
  }

  /** Whether an element's pseudo-elements may have text that was not looked at yet. */
  #hasNewPseudo(element: Element): boolean {
    if (element.hasAttribute(MARK)) return false;
    return [...this.#styles.facts.pseudos].some(
      ([pseudo, list]) => !element.hasAttribute(pseudoMark(pseudo)) && matchesAny(element, list),
    );
  }

  #addAlone(survey: Survey, element: Element): void {
    const owner = element.isConnected && showsText(element) ? ownerOf(element) : null;
    if (owner && !owner.hasAttribute(MARK)) survey.owners.add(owner);
  }

  #adopt(survey: Survey): void {
    this.#sheet.adopt(this.#document);
    for (const root of survey.roots) this.#sheet.adopt(root);
  }

  /** Marks come from elsewhere too: the page clones marked elements and takes them out and in again. */
  #unmarkOthers(part: Part, kept: { has(element: Element): boolean }): void {
    const inside = [...marksUnder(part)];
    const all = 'localName' in part ? [part, ...inside] : inside;
    for (const element of all) if (!kept.has(element)) unmark(element);
    for (const element of otherMarksUnder(part)) for (const name of BESIDES) element.removeAttribute(name);
  }

  /** `alone` are elements of which nothing inside is meant. */
  #markAnew(parts: readonly Part[], found: ReadonlySet<Element>, alone: readonly Element[]): Marking {
    const around = marksAround([...found, ...alone]);
    const owners = new Set(around.isEmpty ? found : [...found].filter((owner) => !followsUnmarked(owner)));
    if (owners.size === 0 && parts.length === 0 && alone.length === 0) return around;
    const held = around.isEmpty && !marked(parts) ? new Set<Element>() : transitioning(owners);
    for (const element of held) element.setAttribute(HOLD, '');
    around.takeOut();
    for (const element of [...owners, ...alone]) strip(element);
    const reading = this.#read(parts, owners, alone);
    reading.addResisting([...owners].filter(insists));
    if (reading.transitions) for (const owner of owners) this.#hold(owner, held);
    around.write();
    reading.marking.write();
    this.#sheet.extend(this.#sizes, reading.marking);
    if (held.size > 0) this.#letGo(held);
    return reading.marking;
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

const marked = (parts: readonly Part[]): boolean =>
  parts.some(
    (part) => ('localName' in part && part.hasAttribute(MARK)) || part.querySelector(`[${MARK}]`) !== null,
  );
