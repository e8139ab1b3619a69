import type { Box, Context, Undecided } from './block.ts';
import type { Look } from './look.ts';
import { MarkedLangs } from './marked-langs.ts';
import { TextCollector } from './pieces.ts';

/** Where a text stands. */
export interface TextPlace {
  readonly box: Box;
  readonly context: Context;
  readonly look: Look;
}

const VISIBLE = /\S/;

/** Puts text nodes together to blocks. */
export class BlockBuilder {
  readonly blocks: Undecided[] = [];
  readonly #collector = new TextCollector();
  readonly #marked = new MarkedLangs();
  readonly #looks = new Share<Look>();
  #box: Box | null = null;
  #context: Context | null = null;
  #linkLength = 0;
  /** Whether a line break was the last thing seen; a second one ends the block. */
  #broken = false;

  /** Whether there is a block at hand. */
  get hasBegun(): boolean {
    return this.#box !== null;
  }

  /** Adds a part of a text node to the block at hand, or begins one with it. */
  add(node: Text, data: string, from: number, to: number, { box, context, look }: TextPlace): void {
    if (!this.#box && !VISIBLE.test(data)) return;
    this.#grow(this.#collector.add(node, data, from, to), { box, context, look });
  }

  /** Adds words that stand in no text node. */
  say(words: string, place: TextPlace): void {
    this.#grow(this.#collector.say(words), place);
  }

  /** Says something before the text that follows here, if any does. */
  sayBefore(words: string): void {
    this.#collector.sayBefore(words);
  }

  /** A space, if text stands on both sides. */
  space(): void {
    if (this.#box) this.#collector.space();
  }

  #grow(grown: number, { box, context, look }: TextPlace): void {
    if (grown === 0) return;
    this.#box ??= box;
    this.#context ??= context;
    this.#broken = false;
    // A heading's link to itself leads nowhere.
    if (context.link && !(context.heading && context.fragmentLink)) this.#linkLength += grown;
    this.#marked.add(context.lang, grown);
    this.#looks.add(look, grown);
  }

  /** A line break is white space; two of them end the block. */
  lineBreak(): void {
    if (!this.#box) return;
    if (this.#broken) this.flush();
    else {
      this.#broken = true;
      this.#collector.space();
    }
  }

  /** Something that is not read stands here, or the tree is left here. */
  skip(): void {
    if (this.#box) this.#collector.skip();
  }

  /** Ends the block at hand. */
  flush(): void {
    if (!this.#box) return;
    const { text, pieces } = this.#collector.take();
    const { lang, passages } = this.#marked.take(text);
    const fontSize = this.#looks.take()?.fontSize ?? 16;
    const box = this.#box;
    const context = this.#context;
    const linkLength = this.#linkLength;
    this.#box = null;
    this.#context = null;
    this.#linkLength = 0;
    this.#broken = false;
    if (!context) return;
    // With what will be decided: a page of tens of thousands must not cost another object for each.
    const block: Undecided = {
      text,
      pieces,
      context,
      box,
      lang,
      linkLength,
      fontSize,
      index: this.blocks.length,
      words: Number.NaN,
      linkDensity: Number.NaN,
      good: false,
      boilerplate: false,
      teaser: false,
    };
    if (passages.length > 0) block.passages = passages;
    this.blocks.push(block);
  }
}

/** Adds up code units by what they have in common; nearly always that is one thing. */
class Share<T> {
  #first: T | undefined;
  #length = 0;
  #others: Map<T, number> | null = null;

  add(of: T, length: number): void {
    this.#first ??= of;
    if (of === this.#first) this.#length += length;
    else {
      this.#others ??= new Map();
      this.#others.set(of, (this.#others.get(of) ?? 0) + length);
    }
  }

  /** What has the most, and begins anew. */
  take(): T | undefined {
    let [largest, longest] = [this.#first, this.#length];
    for (const [of, length] of this.#others ?? []) if (length > longest) [largest, longest] = [of, length];
    this.#first = undefined;
    this.#length = 0;
    this.#others = null;
    return largest;
  }
}
