import type { Context, RawBlock } from './block.ts';
import type { StyleFacts } from './layout.ts';
import { TextCollector, type TextPart } from './pieces.ts';

interface Begun {
  readonly collector: TextCollector;
  readonly context: Context;
  readonly fontSize: number;
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
  add(node: Text, part: TextPart, style: StyleFacts, context: Context): void {
    const begun = this.#begun ?? begin(style, context);
    const grown = begun.collector.add(node, part.from, part.to);
    if (grown === 0) return;
    this.#begun = begun;
    begun.broken = false;
    if (context.link) begun.linkLength += grown;
    begun.langs.set(context.lang, (begun.langs.get(context.lang) ?? 0) + grown);
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
    const { collector, context, fontSize, linkLength, langs } = begun;
    const { text, pieces } = collector;
    this.blocks.push({
      text,
      pieces,
      context,
      box: context.box,
      lang: mostUsed(langs),
      linkLength,
      fontSize,
    });
  }
}

const begin = (style: StyleFacts, context: Context): Begun => ({
  collector: new TextCollector(),
  context,
  fontSize: Number.parseFloat(style.fontSize) || 16,
  langs: new Map(),
  linkLength: 0,
  broken: false,
});

function mostUsed(langs: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [lang, length] of langs) if (length > (langs.get(best) ?? 0)) best = lang;
  return best;
}
