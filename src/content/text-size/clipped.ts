import { GROW, LINE, WRAP } from './marks.ts';
import { styleAncestors } from './tree.ts';

/** So many boxes around a text are looked at; further out, boxes are parts of the page and no text boxes. */
const FAR = 5;
/** Milliseconds of idle time that one look may take. */
const PER_LOOK = 4;
/** Milliseconds without a change of the page before a look: each look needs the layout, which a change spoils. */
const QUIET = 150;
/** Milliseconds after which a page that never stops changing is looked at all the same. */
const PATIENCE = 3000;
/** Differences in px that nobody sees. */
const SLACK = 2;

/** What keeps some texts from being cut. */
export interface Mends {
  /** Boxes that are to grow, with the heights they are to have at least. */
  readonly grow: Map<Element, string>;
  /** Texts that are to wrap. */
  readonly wrap: Set<Element>;
  /** Texts of one line in boxes that cannot grow, with the height it is to have. */
  readonly line: Map<Element, string>;
}

const isBox = (box: Element, { display }: CSSStyleDeclaration): boolean =>
  !/^(?:inline$|inline flow|contents|none|table(?!-caption))/.test(display) &&
  !box.matches('body,html,input,textarea,select');

/** Whether the height of a box is its own, and not that of what is in it. */
const isFixed = ({ overflowY, webkitLineClamp }: CSSStyleDeclaration): boolean =>
  !/auto|scroll/.test(overflowY) && (webkitLineClamp === 'none' || webkitLineClamp === '');

/** The height of one line, as it is now. */
const lineOf = ({ lineHeight, fontSize }: CSSStyleDeclaration): number =>
  parseFloat(lineHeight) || parseFloat(fontSize) * 1.2;

/** The least height some text had at its own size: fewer lines, as wide as now, and one at least. */
const ownHeight = (text: Element, height: number, scale: number): number =>
  Math.max(height / scale ** 2, lineOf(getComputedStyle(text)) / scale);

/** Whether text that begins in a box, and had room in it at its own size, ends below the box now. */
function cuts(box: Element, text: Element, shown: DOMRect, scale: number): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  const begins = shown.top >= top - SLACK && shown.top < bottom - SLACK;
  if (!begins || shown.bottom <= bottom + SLACK) return false;
  const above = (shown.top - top) / scale;
  return above + ownHeight(text, shown.height, scale) <= bottom - top + SLACK;
}

const isNoWrap = (style: CSSStyleDeclaration): boolean => /nowrap/.test(style.whiteSpace);

/** Whether a box cuts the one line of a text at its side that it had room for. */
function cutsSide(box: Element, width: number, scale: number): boolean {
  if (box.scrollWidth <= box.clientWidth + SLACK) return false;
  return width / scale <= box.clientWidth && /hidden|clip/.test(getComputedStyle(box).overflowX);
}

/** The height that the line of a text can have in its box, which did not grow; null where it need not, or cannot. */
function lineFor(text: Element): string | null {
  if (!text.hasAttribute(GROW) || text.hasAttribute(LINE)) return null;
  const { clientHeight, scrollHeight } = text;
  const style = getComputedStyle(text);
  const line = parseFloat(style.lineHeight);
  const isOneLine = scrollHeight > clientHeight + SLACK && line > clientHeight && scrollHeight < 1.5 * line;
  return isOneLine && clientHeight >= parseFloat(style.fontSize) ? `${clientHeight}px` : null;
}

/**
 * Lets boxes of a fixed height grow where they would cut the enlarged text that they had room for, or let
 * it run over what comes next. Looked for whenever the browser has nothing else to do.
 */
export class Clipped {
  readonly #onCut: (mends: Mends) => void;
  readonly #scale: () => number;
  #queue: Element[] = [];
  /** Boxes that were let grow and are looked at once more. */
  #again = new WeakSet<Element>();
  #waiting = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #changed = 0;
  #looked = 0;

  /** `onCut` gets what is to be done where text is cut. */
  constructor(scale: () => number, onCut: (mends: Mends) => void) {
    this.#scale = scale;
    this.#onCut = onCut;
  }

  /** Looks at some texts later. */
  add(texts: Iterable<Element>): void {
    if (this.#scale() <= 1) return;
    for (const text of texts) this.#queue.push(text);
    if (this.#queue.length > 0) this.#wait();
  }

  #wait(): void {
    this.#waiting ||= requestIdleCallback((deadline) => {
      this.#waiting = 0;
      const now = performance.now();
      if (now - this.#changed > QUIET || now - this.#looked > PATIENCE) this.#look(deadline);
      else this.#pause = setTimeout(() => this.#wait(), QUIET);
    });
  }

  /** The page changed just now. */
  disturb(): void {
    this.#changed = performance.now();
  }

  /** Forgets what was to be looked at. */
  stop(): void {
    cancelIdleCallback(this.#waiting);
    clearTimeout(this.#pause);
    this.#waiting = 0;
    this.#queue = [];
  }

  #look(deadline: IdleDeadline): void {
    this.#looked = performance.now();
    const end = performance.now() + Math.min(PER_LOOK, deadline.timeRemaining());
    const mends: Mends = { grow: new Map(), wrap: new Set(), line: new Map() };
    do {
      for (const text of this.#queue.splice(0, 20)) if (text.isConnected) this.#lookAt(text, mends);
    } while (this.#queue.length > 0 && performance.now() < end);
    const { grow, wrap, line } = mends;
    if (grow.size + wrap.size + line.size > 0) this.#onCut(mends);
    // What wraps may be too high now, and what was let grow may not have grown.
    this.add([...wrap, ...[...grow.keys()].filter((box) => !this.#again.has(box))]);
    for (const box of grow.keys()) this.#again.add(box);
  }

  #lookAt(text: Element, mends: Mends): void {
    const rect = text.getBoundingClientRect();
    if (rect.height === 0) return;
    const line = lineFor(text);
    if (line) mends.line.set(text, line);
    if (this.#isCutAtSide(text, rect)) mends.wrap.add(text);
    let near = 0;
    for (const box of [text, ...styleAncestors(text)]) {
      if (near++ >= FAR) return;
      // Of a text's own box, what overflows it counts; its rectangle ends where the box does.
      const { left, top, width } = rect;
      const shown = box === text ? new DOMRect(left, top, width, box.scrollHeight) : rect;
      if (box.hasAttribute(GROW) || !cuts(box, text, shown, this.#scale())) continue;
      const style = getComputedStyle(box);
      if (!isBox(box, style)) continue;
      // What scrolls, or clamps its lines, cuts text on purpose, and so does what is around it.
      if (!isFixed(style)) return;
      mends.grow.set(box, style.height);
    }
  }

  #isCutAtSide(text: Element, { width }: DOMRect): boolean {
    if (text.hasAttribute(WRAP) || !isNoWrap(getComputedStyle(text))) return false;
    // Of a text's own box, what overflows it counts.
    if (cutsSide(text, text.scrollWidth, this.#scale())) return true;
    let near = 0;
    for (const box of styleAncestors(text)) {
      if (near++ >= FAR) return false;
      if (cutsSide(box, width, this.#scale())) return true;
    }
    return false;
  }
}
