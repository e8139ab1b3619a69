import type { Box, Context, RawBlock } from './block.ts';
import type { StyleFacts } from './layout.ts';
import { TextCollector, type TextPart } from './pieces.ts';

/** Where a text stands. */
export interface TextPlace {
  readonly box: Box;
  readonly context: Context;
  readonly style: StyleFacts;
}

const VISIBLE = /\S/;

interface Begun {
  readonly collector: TextCollector;
  readonly box: Box;
  readonly context: Context;
  readonly fontSizes: Map<number, number>;
  /** Code units set in each size and marked with each language. */
  readonly langs: Map<string, number>;
  linkLength: number;
  /** Whether a line break was the last thing seen; a second one ends the block. */
  broken: boolean;
}

/** Puts text nodes together to blocks. */
export class BlockBuilder {
  readonly blocks: RawBlock[] = [];
  #begun: Begun | null = null;

  /** Adds a part of a text node to the block at hand, or begins one with it. */
  add(node: Text, part: TextPart, place: TextPlace): void {
    if (!this.#begun && !VISIBLE.test(node.data)) return;
    const { context, style } = place;
    const begun = this.#begun ?? begin(place);
    const grown = begun.collector.add(node, part.from, part.to);
    if (grown === 0) return;
    this.#begun = begun;
    begun.broken = false;
    // A heading's link to itself leads nowhere.
    if (context.link && !(context.heading && context.fragmentLink)) begun.linkLength += grown;
    count(begun.langs, context.lang, grown);
    count(begun.fontSizes, Number.parseFloat(style.fontSize) || 16, grown);
  }

  /** A line break is white space; two of them end the block. */
  lineBreak(): void {
    if (!this.#begun) return;
    if (this.#begun.broken) this.flush();
    else {
      this.#begun.broken = true;
      this.#begun.collector.space();
    }
  }

  /** Ends the block at hand. */
  flush(): void {
    const begun = this.#begun;
    this.#begun = null;
    if (!begun) return;
    const { collector, box, context, fontSizes, linkLength, langs } = begun;
    const { text, pieces } = collector;
    const [lang, fontSize] = [mostUsed(langs) ?? '', mostUsed(fontSizes) ?? 16];
    this.blocks.push({ text, pieces, context, box, lang, linkLength, fontSize });
  }
}

const begin = ({ box, context }: TextPlace): Begun => ({
  collector: new TextCollector(),
  box,
  context,
  fontSizes: new Map(),
  langs: new Map(),
  linkLength: 0,
  broken: false,
});

const count = <T>(lengths: Map<T, number>, of: T, length: number): void => {
  lengths.set(of, (lengths.get(of) ?? 0) + length);
};

function mostUsed<T>(lengths: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined;
  let longest = 0;
  for (const [of, length] of lengths)
    if (length > longest) {
      best = of;
      longest = length;
    }
  return best;
}
