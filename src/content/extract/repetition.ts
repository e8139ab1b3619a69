import type { Block } from './block.ts';

/** A shorter text may well be said twice. */
const FEWEST_WORDS = 9;

/**
 * The blocks without those that say what was read before, elsewhere on the page: a second copy for small
 * screens, the post that is quoted, a signature. What is said again beside the first time is a refrain.
 */
export function withoutRepetition(blocks: readonly Block[]): readonly Block[] {
  const said = new Map<string, Block>();
  const again = blocks.map((block) => {
    const before = said.get(block.text);
    if (!before) said.set(block.text, block);
    return before !== undefined && isElsewhere(before, block);
  });
  // A heading is said again with the text that it stands over.
  const left = blocks.map(() => true);
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (again[i] && block) left[i] = block.context.heading ? left[i + 1] !== false : !isLong(block);
  }
  return blocks.filter((_, i) => left[i]);
}

const isElsewhere = (before: Block, { box }: Block): boolean =>
  before.box !== box && before.box.parent !== box.parent;

const isLong = ({ context, words }: Block): boolean =>
  words >= FEWEST_WORDS && !context.pre && !context.table && context.list === 'none';
