import { type Block, type Box, boxesAround } from './block.ts';

/** What stands together and is read together, and how much of its text lies in links at most. */
const WHOLES: ReadonlyMap<string, number> = new Map([
  ['UL', 0.72],
  ['OL', 0.72],
  ['TABLE', 0.5],
]);

/**
 * The blocks of lists and tables that hold text and links: a list of sources, a table with linked names. A
 * link more or less in one item must not decide whether that item is read.
 */
export function blocksOfTextLists(boxes: readonly Box[], blocks: readonly Block[]): ReadonlySet<Block> {
  const sums = sumsOf(blocks);
  const depth = new Int32Array(blocks.length + 1);
  for (const { tag, firstBlock, endBlock } of boxes) {
    const most = WHOLES.get(tag);
    if (most === undefined || endBlock - firstBlock < 2) continue;
    const within = (sum: Float64Array): number => (sum[endBlock] ?? 0) - (sum[firstBlock] ?? 0);
    if (within(sums.good) === 0 || within(sums.linked) > most * within(sums.words)) continue;
    depth[firstBlock] = (depth[firstBlock] ?? 0) + 1;
    depth[endBlock] = (depth[endBlock] ?? 0) - 1;
  }
  let open = 0;
  return new Set(
    blocks.filter((block, i) => {
      open += depth[i] ?? 0;
      return open > 0 && isWholeItem(block.box);
    }),
  );
}

const ITEMS: ReadonlySet<string> = new Set(['LI', 'TD', 'TH']);

/** Whether a box is all that its item holds. */
function isWholeItem(box: Box): boolean {
  for (const around of boxesAround(box))
    if (ITEMS.has(around.tag)) return around.endBlock === around.firstBlock + 1;
  return false;
}

interface Sums {
  readonly words: Float64Array;
  readonly linked: Float64Array;
  readonly good: Float64Array;
}

/** Running sums: `sum[i]` is that of everything before block i. */
function sumsOf(blocks: readonly Block[]): Sums {
  const [words, linked, good] = [1, 2, 3].map(() => new Float64Array(blocks.length + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  blocks.forEach((block, i) => {
    words[i + 1] = (words[i] ?? 0) + block.words;
    linked[i + 1] = (linked[i] ?? 0) + block.words * block.linkDensity;
    good[i + 1] = (good[i] ?? 0) + (block.good ? 1 : 0);
  });
  return { words, linked, good };
}
