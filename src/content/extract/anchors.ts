import type { Block } from './block.ts';
import { comparable } from './title.ts';

/** A shorter body says too little. */
const SHORTEST = 500;
/** So much of the text must be in the body that the page declares, or else it is another text or a part. */
const MOST = 0.75;
/** A longer paragraph is no prompt, even if the body does not have it. */
const LONGEST_PROMPT = 60;

/** The text that a page declares to be its article's, in a form that can be compared; '' where it declares none. */
export function declaredBody(document: Document): string {
  let longest = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (!text.includes('"articleBody"')) continue;
    for (const body of bodiesIn(parsed(text))) if (body.length > longest.length) longest = body;
  }
  return longest.length < SHORTEST ? '' : comparable(longest.replace(/<[^>]*>|&\w+;/g, ' '));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function* bodiesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'articleBody' && typeof inner === 'string') yield inner;
    else yield* bodiesIn(inner);
  }
}

/**
 * The blocks less the prompts between and behind them that are not in the text which the page declares. That
 * text only says where the article is; it is never read itself.
 */
export function withoutPrompts(blocks: readonly Block[], body: string): readonly Block[] {
  if (!body) return blocks;
  const isDeclared = (block: Block): boolean => isParagraph(block) && body.includes(comparable(block.text));
  const declared = new Set(blocks.filter(isDeclared));
  if (declared.size === 0) return blocks;
  const first = blocks.findIndex((block) => declared.has(block));
  const last = blocks.findLastIndex((block) => declared.has(block));
  if (wordsOf([...declared]) < MOST * wordsOf(blocks.slice(first).filter(isParagraph))) return blocks;
  return blocks.filter((block, i) => {
    if (i < first || !isParagraph(block) || declared.has(block)) return true;
    return i < last && block.words > LONGEST_PROMPT;
  });
}

const isParagraph = ({ context }: Block): boolean =>
  !context.heading && context.caption === 'none' && context.list === 'none' && !context.pre && !context.table;

const wordsOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words, 0);
