import { litSentence, litWord } from '../shared/lit-sentence.ts';
import type { Mask } from '../shared/reading-look.ts';

/** What stays bright around the text, in CSS px. */
const MARGIN = 6;

const LINES: Readonly<Record<Exclude<Mask, 'none' | 'paragraph'>, number>> = {
  line: 1,
  'three-lines': 3,
  'five-lines': 5,
};

/** A box in CSS px of the viewport. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Dims the page but for the paragraph or the lines that are read; it lies over the page and hears nothing. */
export class ReadingMask {
  readonly #element: HTMLElement;
  readonly #view: Window;
  #mask: Mask = 'none';
  #frame = 0;
  #shown = '';

  /** @param root where it is put. */
  constructor(document: Document, root: ShadowRoot) {
    this.#view = document.defaultView ?? window;
    this.#element = document.createElement('div');
    this.#element.className = 'mask';
    this.#element.hidden = true;
    root.append(this.#element);
  }

  /** Shows a mask from now on. */
  show(mask: Mask): void {
    this.#mask = mask;
    if (mask === 'none') this.stop();
    else if (this.#frame === 0) this.#look();
  }

  /** Shows none. */
  stop(): void {
    this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#place(null);
  }

  /** Once a frame, since the page scrolls and the word goes on; nothing is written where nothing has moved. */
  #look(): void {
    this.#frame = this.#view.requestAnimationFrame(() => this.#look());
    const sentence = litSentence();
    this.#place(sentence && this.#mask !== 'none' ? brightBox(sentence, litWord(), this.#mask) : null);
  }

  #place(box: Box | null): void {
    const css = box ? `left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px` : '';
    if (css === this.#shown) return;
    this.#shown = css;
    this.#element.style.cssText = css;
    this.#element.hidden = box === null;
  }
}

/** What is to stay bright; null where it cannot be seen. */
function brightBox(sentence: Range, word: Range | null, mask: Exclude<Mask, 'none'>): Box | null {
  const block = blockAround(sentence.startContainer);
  if (!block) return null;
  const around = block.getBoundingClientRect();
  const [x, y] = frameOffset(block);
  if (mask === 'paragraph') return grown(around, x, y);
  const line = firstBox(word) ?? firstBox(sentence);
  if (!line) return null;
  const height = LINES[mask] * lineHeight(block, line);
  const top = (line.top + line.bottom - height) / 2;
  return grown({ left: around.left, width: around.width, top, height }, x, y);
}

const grown = ({ left, top, width, height }: Box, x: number, y: number): Box => ({
  left: left + x - MARGIN,
  top: top + y - MARGIN,
  width: width + 2 * MARGIN,
  height: height + 2 * MARGIN,
});

const firstBox = (range: Range | null): DOMRect | null =>
  [...(range?.getClientRects() ?? [])].find(({ width, height }) => width > 0 && height > 0) ?? null;

function blockAround(node: Node): Element | null {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
    if (at instanceof Element && !/^(?:inline|contents|ruby)/.test(getComputedStyle(at).display)) return at;
  return null;
}

/** A `line-height` of `normal` says nothing: the line's own box stands for it. */
function lineHeight(block: Element, { height }: DOMRect): number {
  const told = Number.parseFloat(getComputedStyle(block).lineHeight);
  return Number.isFinite(told) ? told : height * 1.2;
}

/** Where the frame of an element lies in the main document. */
function frameOffset(element: Element): readonly [x: number, y: number] {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return [0, 0];
  const { left, top } = frame.getBoundingClientRect();
  const [x, y] = frameOffset(frame);
  return [left + frame.clientLeft + x, top + frame.clientTop + y];
}
