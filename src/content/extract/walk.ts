import { type ReadParts, USUAL_PARTS } from '../../shared/read-parts.ts';
import type { ReadRule } from '../../shared/read-rules.ts';
import { atOnce, type Slices } from '../slices.ts';
import type { Box, Context, RawBlock } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { contextOf, nearestLang, rootContext } from './context.ts';
import { dataTable } from './data-table.ts';
import { isElement, isShorterThan, isText } from './flat-tree.ts';
import { isInline } from './inline.ts';
import type { Layout } from './layout.ts';
import { Look, lookName } from './look.ts';
import { isNoteMarker } from './note-marker.ts';
import { isNoteText } from './note-text.ts';
import { type OpenElement, OpenElements } from './open-elements.ts';
import type { TextPart } from './pieces.ts';
import { type ReaderWords, type SaidInstead, saidInstead } from './said-instead.ts';
import { isUnseen, type Sight } from './visibility.ts';
import { UNREAD_TAGS } from './vocabulary.ts';

/** What of a page is read, and what is said where something is not. */
export interface Wanted {
  readonly parts: ReadParts;
  readonly words: ReaderWords;
  /** What the person decided about parts of the site's pages. */
  readonly rules?: readonly ReadRule[];
}

/** What is wanted where nobody chose. */
export const USUAL: Wanted = { parts: USUAL_PARTS, words: { lang: '', codeSkipped: '' } };

/** How a page is walked. */
export interface WalkOptions extends Sight, Wanted {
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
/** A frame with less text, in characters, holds no part of the main text. */
const SHORT_FRAME = 250;
/** So many nodes are visited between two looks at the clock. */
const STRIDE = 50;

/** Goes once through the laid-out page and gives its visible text as blocks of live text nodes. */
export const walkPage = (body: Element, options: WalkOptions): PageText => atOnce(walkSlices(body, options));

/** The same in slices; a page that changes meanwhile is read as it is when the walk comes there. */
export const walkSlices = (body: Element, options: WalkOptions): Slices<PageText> =>
  new Walk(options).run(body);

interface Inside {
  readonly context: Context;
  readonly look: Look;
  readonly inline: boolean;
}

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
    const said = saidInstead(element, tag, open.context, this.#options);
    if (said) return this.#say(said, element, tag, open);
    if (tag === 'IFRAME') return this.#frame(element as HTMLIFrameElement, open);
    if (UNREAD_TAGS.has(tag)) return true;
    if (open.onlySummary && tag !== 'SUMMARY') return false;
    const look = this.#lookAt(element, tag, open);
    if (!look || isNoteMarker(element, tag, open.context)) return false;
    const inline = isInline(element, tag, look);
    const { classNames } = this.#options;
    const named = contextOf(element, tag, open.context, { inline, classNames });
    const context = !inline && !named.note && isNoteText(element) ? { ...named, note: true } : named;
    if (tag === 'TABLE' || open.table) return this.#inTable(element, tag, open, { context, look, inline });
    this.#enter(element, context, look, inline ? open.box : this.#openBox(element, tag, open.box), !inline);
    if (tag === 'LI' && open.numbers) this.#builder.sayBefore(open.numbers.next(element, look.style));
    return true;
  }

  /** Says words in place of an element. */
  #say({ words, apart, lang }: SaidInstead, element: Element, tag: string, open: OpenElement): boolean {
    // What MathJax and KaTeX hide from the eye is the formula itself; the element around it is to be seen.
    const look = this.#lookAt(element, tag, open);
    if (!look || open.onlySummary) return false;
    const outer = contextOf(element, tag, open.context, { inline: !apart, classNames: false });
    const caption = tag === 'IMG' ? 'caption' : outer.caption;
    const context = { ...outer, lang: lang ?? outer.lang, caption } as const;
    if (!apart) this.#builder.say(words, open);
    else {
      const box = this.#openBox(element, tag, open.box);
      this.#builder.say(words, { box, context, look });
      this.#closeBox(box);
    }
    return false;
  }

  /** Goes into the document of a frame of the same origin that holds text. */
  #frame(frame: HTMLIFrameElement, open: OpenElement): boolean {
    const body = frame.contentDocument?.body;
    if (!body || open.onlySummary || isShorterThan(body, SHORT_FRAME)) return true;
    const look = this.#lookAt(frame, 'IFRAME', open);
    if (!look) return false;
    const context = { ...open.context, lang: nearestLang(body) || open.context.lang };
    const box = this.#openBox(frame, 'IFRAME', open.box);
    this.#enter(body, context, new Look(this.#options.layout.styleOf(body)), box, true);
    return true;
  }

  /** Goes into a table or a part of one: a row of data is one block, whatever stands in its cells. */
  #inTable(element: Element, tag: string, open: OpenElement, how: Inside): boolean {
    const { context, look, inline } = how;
    const table = tag === 'TABLE' ? dataTable(element) : open.table;
    if (table && !this.#options.parts.readTables) return false;
    if (table?.headerRows.has(element)) return false;
    const inRow = open.inRow && table === open.table;
    const box = inline || inRow ? open.box : this.#openBox(element, tag, open.box);
    if (inRow && !inline) this.#builder.space();
    const before = table?.before.get(element);
    if (before !== undefined) this.#builder.sayBefore(before);
    const entered = this.#enter(element, context, look, box, !inline && !inRow);
    entered.table = table;
    entered.inRow = inRow || (table !== null && tag === 'TR');
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

  #enter(element: Element, context: Context, look: Look, box: Box, ownsBox: boolean): OpenElement {
    const open = this.#open.enter(element, context, look, box, ownsBox);
    if (open.isElsewhere) this.#builder.skip();
    return open;
  }

  #leave(open: OpenElement): void {
    this.#open.leave();
    if (open.ownsBox) {
      this.#closeBox(open.box);
      if (open.box.tag === 'LI' || open.box.tag === 'TR') this.#builder.sayBefore('');
    } else if (open.inRow && open.look.display !== 'inline') this.#builder.space();
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
