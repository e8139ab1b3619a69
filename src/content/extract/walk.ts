import { atOnce, type Slices } from '../slices.ts';
import type { Box, Context, RawBlock } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { contextOf, rootContext } from './context.ts';
import { isElement, isText } from './flat-tree.ts';
import { isInline } from './inline.ts';
import type { Layout } from './layout.ts';
import { Look, lookName } from './look.ts';
import { isNoteMarker } from './note-marker.ts';
import { type OpenElement, OpenElements } from './open-elements.ts';
import type { TextPart } from './pieces.ts';
import { isUnseen, type Sight } from './visibility.ts';
import { UNREAD_TAGS } from './vocabulary.ts';

/** How a page is walked. */
export interface WalkOptions extends Sight {
  readonly layout: Layout;
  /** Whether class names and ids may mark boilerplate. */
  readonly classNames: boolean;
  /** The part of a text node to take, null for nothing of it; everything where this is missing. */
  readonly partOf?: (node: Text) => TextPart | null;
}

/** Everything the walk finds: boxes and blocks, both in document order. */
export interface PageText {
  readonly boxes: readonly Box[];
  readonly blocks: readonly RawBlock[];
  /** Whether a softer look may see more. */
  readonly hidesText: () => boolean;
}

/** A blank line in text whose line breaks are shown. */
const BLANK_LINE = /\n[ \t\r]*\n\s*/g;
/** So many nodes are visited between two looks at the clock. */
const STRIDE = 50;

/** Goes once through the laid-out page and gives its visible text as blocks of live text nodes. */
export const walkPage = (body: Element, options: WalkOptions): PageText => atOnce(walkSlices(body, options));

/** The same in slices; a page that changes meanwhile is read as it is when the walk comes there. */
export const walkSlices = (body: Element, options: WalkOptions): Slices<PageText> =>
  new Walk(options).run(body);

class Walk {
  readonly #options: WalkOptions;
  readonly #boxes: Box[] = [];
  readonly #builder = new BlockBuilder();
  readonly #open = new OpenElements();
  readonly #unseen: Element[] = [];
  #hidesText = false;

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  *run(body: Element): Slices<PageText> {
    const look = new Look(this.#options.layout.styleOf(body));
    this.#enter(body, rootContext(body), look, this.#openBox(body, 'BODY', null), true);
    let left = STRIDE;
    for (let open = this.#open.last; open; open = this.#open.last) {
      const node = open.next();
      if (node) this.#visit(node, open);
      else this.#leave(open);
      if (--left > 0) continue;
      left = STRIDE;
      if (yield) this.#open.findAgain();
    }
    const hidesText = () => this.#hidesText || this.#unseen.some((element) => this.#isSeenSoftly(element));
    return { boxes: this.#boxes, blocks: this.#builder.blocks, hidesText };
  }

  #visit(node: Node, open: OpenElement): void {
    if (isText(node)) this.#text(node, open);
    else if (isElement(node)) {
      if (node.localName === 'br') this.#builder.lineBreak();
      else if (!this.#element(node, open)) this.#builder.skip();
    }
  }

  /** Goes into an element; false where it says something that is not read. */
  #element(element: Element, open: OpenElement): boolean {
    const tag = element.tagName.toUpperCase();
    if (UNREAD_TAGS.has(tag)) return true;
    if (open.onlySummary && tag !== 'SUMMARY') return false;
    const look = this.#lookAt(element, tag, open);
    if (!look || isNoteMarker(element, tag, open.context)) return false;
    const inline = isInline(element, tag, look);
    const { classNames } = this.#options;
    const context = contextOf(element, tag, open.context, { inline, classNames });
    this.#enter(element, context, look, inline ? open.box : this.#openBox(element, tag, open.box), !inline);
    return true;
  }

  /** How an element looks, null where it is not to be seen. */
  #lookAt(element: Element, tag: string, { look: outer }: OpenElement): Look | null {
    const { layout } = this.#options;
    const name = lookName(element, tag, layout);
    const known = name === null ? null : outer.knownWithin(element, name);
    if (known) return known;
    const style = layout.styleOf(element);
    if (!isUnseen(element, tag, style, layout, this.#options)) return outer.newWithin(style, name);
    this.#unseen.push(element);
    return null;
  }

  #isSeenSoftly(element: Element): boolean {
    const { layout } = this.#options;
    const sight = { ...this.#options, soft: true };
    return !isUnseen(element, element.tagName.toUpperCase(), layout.styleOf(element), layout, sight);
  }

  #enter(element: Element, context: Context, look: Look, box: Box, ownsBox: boolean): void {
    const { isElsewhere } = this.#open.enter(element, context, look, box, ownsBox);
    if (isElsewhere) this.#builder.skip();
  }

  #leave(open: OpenElement): void {
    this.#open.leave();
    if (open.ownsBox) this.#closeBox(open.box);
    if (open.isElsewhere) this.#builder.skip();
  }

  #text(node: Text, open: OpenElement): void {
    const { data } = node;
    if (data === '\n' && !this.#builder.hasBegun) return;
    if (open.onlySummary || !this.#isShown(open)) this.#builder.skip();
    else if (!this.#options.partOf) this.#part(node, data, 0, data.length, open);
    else {
      const part = this.#options.partOf(node);
      if (part) this.#part(node, data, part.from, part.to, open);
      else this.#builder.skip();
    }
  }

  #isShown({ look }: OpenElement): boolean {
    if (this.#options.soft || look.shown) return true;
    this.#hidesText = true;
    return false;
  }

  #part(node: Text, data: string, from: number, to: number, open: OpenElement): void {
    let at = from;
    const blanks = data.includes('\n') && open.look.preserved ? data.slice(0, to).matchAll(BLANK_LINE) : [];
    for (const blank of blanks) {
      if (blank.index < from) continue;
      this.#builder.add(node, data, at, blank.index, open);
      this.#builder.flush();
      at = blank.index + blank[0].length;
    }
    this.#builder.add(node, data, at, to, open);
  }

  #openBox(element: Element, tag: string, parent: Box | null): Box {
    this.#builder.flush();
    const index = this.#boxes.length;
    const firstBlock = this.#builder.blocks.length;
    const box: Box = { element, tag, parent, index, end: index + 1, firstBlock, endBlock: firstBlock };
    this.#boxes.push(box);
    return box;
  }

  #closeBox(box: Box): void {
    this.#builder.flush();
    box.end = this.#boxes.length;
    box.endBlock = this.#builder.blocks.length;
  }
}
