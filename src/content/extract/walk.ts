import { atOnce, type Slices } from '../slices.ts';
import { ARIA_HIDDEN, type Attributes, attributesOf, OWN_LOOK } from './attributes.ts';
import type { Box, Context } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { contextOf, nearestLang, rootContext } from './context.ts';
import { dataTable } from './data-table.ts';
import { isShorterThan } from './flat-tree.ts';
import { asHeading, isHead } from './folded.ts';
import { isInline } from './inline.ts';
import { Look } from './look.ts';
import { isNoteMarker } from './note-marker.ts';
import { isNoteText } from './note-text.ts';
import { type OpenElement, OpenElements } from './open-elements.ts';
import { type SaidInstead, saidInstead } from './said-instead.ts';
import { type Kind, type Tag, tagOf } from './tag.ts';
import { isUnseen } from './visibility.ts';
import type { PageText, WalkOptions } from './walk-options.ts';

/** A blank line in text whose line breaks are shown. */
const BLANK_LINE = /\n[ \t\r]*\n\s*/g;
/** A frame with less text, in characters, holds no part of the main text. */
const SHORT_FRAME = 250;
const [ELEMENT, TEXT, CDATA] = [1, 3, 4] as const;
const OPAQUE = { checkOpacity: true };
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
  readonly #folded: Element[] = [];

  #hidesText = false;

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  *run(body: Element): Slices<PageText> {
    const look = new Look(this.#options.layout.styleOf(body));
    this.#enter(body, tagOf(body), rootContext(body), look, this.#openBox(body, 'BODY', null), true);
    let left = STRIDE;
    for (let open = this.#open.last; open; ) {
      const node = open.next();
      if (node) this.#visit(node, open);
      else this.#leave(open);
      open = this.#open.last;
      if (--left > 0) continue;
      left = STRIDE;
      if (yield) this.#open.findAgain();
    }
    const hidesText = () => this.#hidesText || this.#unseen.some((element) => this.#isSeenSoftly(element));
    const foldedLength = () => this.#folded.reduce((sum, { textContent }) => sum + textContent.length, 0);
    return { boxes: this.#boxes, blocks: this.#builder.blocks, hidesText, foldedLength };
  }

  #visit(node: Node, open: OpenElement): void {
    // Asked for once: most of what a walk costs is such questions.
    const { nodeType } = node;
    if (nodeType === ELEMENT) this.#visitElement(node as Element, open);
    else if (nodeType === TEXT || nodeType === CDATA) this.#text(node as Text, open);
  }

  #visitElement(element: Element, open: OpenElement): void {
    const tag = tagOf(element);
    if (tag.name === 'BR') this.#builder.lineBreak();
    else if (!this.#element(element, tag, open)) this.#builder.skip();
  }

  /** Goes into an element; false where it says something that is not read. */
  #element(element: Element, tag: Tag, open: OpenElement): boolean {
    const { name } = tag;
    const said = tag.maySay ? saidInstead(element, name, open.context, this.#options) : null;
    if (said) return this.#say(said, element, tag, open);
    if (name === 'IFRAME') return this.#frame(element as HTMLIFrameElement, tag, open);
    // What holds nothing can do no more than part two texts.
    const isUnread =
      tag.isUnread && !(name === 'BUTTON' && isHead(element, open.context, this.#options.layout));
    if (isUnread || (tag.isEmpty && !this.#builder.hasBegun)) return true;
    if (open.onlySummary && name !== 'SUMMARY') return false;
    const attributes = attributesOf(element);
    const kind = tag.kindOf(element, attributes);
    const look = this.#lookAt(element, kind, attributes, open);
    if (!look || isNoteMarker(element, name, attributes, open.context)) return false;
    const inline = isInline(element, tag, look);
    const { classNames } = this.#options;
    const outer = asHeading(element, name, open.context, this.#options.unfolded === true);
    const named = contextOf(element, kind, attributes, outer, { inline, classNames });
    const isNote = !inline && !named.note && isNoteText(element, kind, attributes);
    const context = isNote ? { ...named, note: true } : named;
    if (name === 'TABLE' || open.table) return this.#inTable(element, tag, open, { context, look, inline });
    const box = inline ? open.box : this.#openBox(element, name, open.box);
    this.#enter(element, tag, context, look, box, !inline);
    if (name === 'LI' && open.numbers) this.#builder.sayBefore(open.numbers.next(element, look.style));
    return true;
  }

  /** Says words in place of an element. */
  #say({ words, apart, lang }: SaidInstead, element: Element, tag: Tag, open: OpenElement): boolean {
    const attributes = attributesOf(element);
    const kind = tag.kindOf(element, attributes);
    // What MathJax and KaTeX hide from the eye is the formula itself; the element around it is to be seen.
    const look = this.#lookAt(element, kind, attributes, open);
    if (!look || open.onlySummary) return false;
    const outer = contextOf(element, kind, attributes, open.context, { inline: !apart, classNames: false });
    const caption = tag.name === 'IMG' ? 'caption' : outer.caption;
    const context = { ...outer, lang: lang ?? outer.lang, caption } as const;
    if (!apart) this.#builder.say(words, open);
    else {
      const box = this.#openBox(element, tag.name, open.box);
      this.#builder.say(words, { box, context, look });
      this.#closeBox(box);
    }
    return false;
  }

  /** Goes into the document of a frame of the same origin that holds text. */
  #frame(frame: HTMLIFrameElement, tag: Tag, open: OpenElement): boolean {
    const body = frame.contentDocument?.body;
    if (!body || open.onlySummary || isShorterThan(body, SHORT_FRAME)) return true;
    const attributes = attributesOf(frame);
    const look = this.#lookAt(frame, tag.kindOf(frame, attributes), attributes, open);
    if (!look) return false;
    const context = { ...open.context, lang: nearestLang(body) || open.context.lang };
    const box = this.#openBox(frame, tag.name, open.box);
    this.#enter(body, tagOf(body), context, new Look(this.#options.layout.styleOf(body)), box, true);
    return true;
  }

  /** Goes into a table or a part of one: a row of data is one block, whatever stands in its cells. */
  #inTable(element: Element, tag: Tag, open: OpenElement, how: Inside): boolean {
    const { context, look, inline } = how;
    const { name } = tag;
    const table = name === 'TABLE' ? dataTable(element) : open.table;
    if (table && !this.#options.parts.readTables) return false;
    if (table?.headerRows.has(element)) return false;
    const inRow = open.inRow && table === open.table;
    const box = inline || inRow ? open.box : this.#openBox(element, name, open.box);
    if (inRow && !inline) this.#builder.space();
    const before = table?.before.get(element);
    if (before !== undefined) this.#builder.sayBefore(before);
    const entered = this.#enter(element, tag, context, look, box, !inline && !inRow);
    entered.table = table;
    entered.inRow = inRow || (table !== null && name === 'TR');
    return true;
  }

  /** How an element looks, null where it is not to be seen. */
  #lookAt(element: Element, kind: Kind, attributes: Attributes, { look: outer }: OpenElement): Look | null {
    const { layout } = this.#options;
    const isShared = layout.isLaidOut && (attributes & OWN_LOOK) === 0;
    const known = isShared ? outer.knownWithin(element, kind) : null;
    if (known) return known;
    const look = new Look(layout.styleOf(element));
    const { name } = kind.tag;
    if (!this.#isPlainlySeen(element, name, attributes, look)) {
      if (isUnseen(element, name, look.style, layout, this.#options)) {
        this.#unseen.push(element);
        return null;
      }
    }
    if (isShared) outer.keep(kind, look);
    return look;
  }

  /** Whether nothing speaks against an element's being seen, asked in the fewest words. */
  #isPlainlySeen(element: Element, tag: string, attributes: Attributes, look: Look): boolean {
    const { soft, overlays, layout } = this.#options;
    if (soft || overlays || !layout.isLaidOut || tag === 'NOSCRIPT' || attributes & ARIA_HIDDEN) return false;
    return look.isInFlow && element.checkVisibility(OPAQUE);
  }

  #isSeenSoftly(element: Element): boolean {
    const { layout } = this.#options;
    const sight = { ...this.#options, soft: true };
    return !isUnseen(element, element.tagName.toUpperCase(), layout.styleOf(element), layout, sight);
  }

  #enter(element: Element, tag: Tag, context: Context, look: Look, box: Box, ownsBox: boolean): OpenElement {
    const open = this.#open.enter(element, tag, context, look, box, ownsBox);
    if (open.isElsewhere) this.#builder.skip();
    if (open.onlySummary && this.#options.unfolded) open.onlySummary = false;
    else if (open.onlySummary && !context.region) this.#folded.push(element);
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
