import type { Box, Context, RawBlock } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { contextOf, rootContext } from './context.ts';
import { isElement, isText, shownChildren } from './flat-tree.ts';
import { isInline } from './inline.ts';
import type { Layout, StyleFacts } from './layout.ts';
import { isNoteMarker } from './note-marker.ts';
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
}

/** A blank line in text whose line breaks are shown. */
const BLANK_LINE = /\n[ \t\r]*\n\s*/g;

/** Goes once through the laid-out page and gives its visible text as blocks of live text nodes. */
export function walkPage(body: Element, options: WalkOptions): PageText {
  return new Walk(options).run(body);
}

class Walk {
  readonly #options: WalkOptions;
  readonly #boxes: Box[] = [];
  readonly #builder = new BlockBuilder();

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  run(body: Element): PageText {
    this.#block(body, 'BODY', this.#options.layout.styleOf(body), rootContext(body), null);
    return { boxes: this.#boxes, blocks: this.#builder.blocks };
  }

  #element(element: Element, outer: Context, box: Box): void {
    const tag = element.tagName.toUpperCase();
    if (UNREAD_TAGS.has(tag)) return;
    const { layout, classNames } = this.#options;
    const style = layout.styleOf(element);
    if (isUnseen(element, tag, style, layout, this.#options)) return;
    if (isNoteMarker(element, tag, outer.fragmentLink)) return;
    const inline = isInline(element, tag, style);
    const context = contextOf(element, tag, outer, { inline, classNames });
    if (inline) this.#children(element, style, context, box);
    else this.#block(element, tag, style, context, box);
  }

  #block(element: Element, tag: string, style: StyleFacts, context: Context, parent: Box | null): void {
    const box = this.#openBox(element, tag, parent);
    this.#children(element, style, context, box);
    this.#closeBox(box);
  }

  #children(element: Element, style: StyleFacts, context: Context, box: Box): void {
    const visible = this.#options.soft || style.visibility === 'visible';
    const onlySummary = element.localName === 'details' && !element.hasAttribute('open');
    for (const node of shownChildren(element)) {
      if (isElement(node)) {
        if (node.localName === 'br') this.#builder.lineBreak();
        else if (!onlySummary || node.localName === 'summary') this.#element(node, context, box);
      } else if (visible && !onlySummary && isText(node)) this.#text(node, style, context, box);
    }
  }

  #text(node: Text, style: StyleFacts, context: Context, box: Box): void {
    const part = this.#options.partOf ? this.#options.partOf(node) : { from: 0, to: node.data.length };
    if (!part) return;
    const preserved = style.whiteSpace !== 'normal' && style.whiteSpace !== 'nowrap';
    let { from } = part;
    for (const blank of preserved ? node.data.slice(0, part.to).matchAll(BLANK_LINE) : []) {
      if (blank.index < from) continue;
      this.#builder.add(node, { from, to: blank.index }, { box, context, style });
      this.#builder.flush();
      from = blank.index + blank[0].length;
    }
    this.#builder.add(node, { from, to: part.to }, { box, context, style });
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
