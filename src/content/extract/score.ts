import type { Block, Box } from './block.ts';

/** What the blocks inside each box amount to, by the box's index. */
export interface Scores {
  /** Sentence-like text speaks for a box, links and boilerplate speak against it. */
  readonly value: Float64Array;
  /** Words of good text. */
  readonly good: Float64Array;
}

/** Adds up what each block is worth, from the innermost boxes to the outermost. */
export function scoreBoxes(boxes: readonly Box[], blocks: readonly Block[]): Scores {
  const value = new Float64Array(boxes.length);
  const good = new Float64Array(boxes.length);
  for (const block of blocks) {
    add(value, block.box.index, worth(block));
    if (block.good && !block.boilerplate) add(good, block.box.index, block.words);
  }
  for (const box of boxes.toReversed()) {
    if (!box.parent) continue;
    add(value, box.parent.index, value[box.index] ?? 0);
    add(good, box.parent.index, good[box.index] ?? 0);
  }
  return { value, good };
}

/** The box with the highest value; of those that are worth the same, the last and innermost. */
export function chooseRoot(boxes: readonly Box[], scores: Scores): Box | undefined {
  let best = Number.NEGATIVE_INFINITY;
  let root: Box | undefined;
  for (const box of boxes) {
    const value = scores.value[box.index] ?? 0;
    if (value < best - 1e-9) continue;
    best = value;
    root = box;
  }
  return root;
}

const NEARLY_ALL = 0.9;

/** The innermost box that holds nearly all of the root's worth. */
export function narrowed(root: Box, boxes: readonly Box[], { value }: Scores): Box {
  const most = (value[root.index] ?? 0) * NEARLY_ALL;
  let inner = root;
  for (let i = root.index + 1; i < root.end; i++) {
    const box = boxes[i];
    if (box && (value[i] ?? 0) >= most && box.index < inner.end) inner = box;
  }
  return inner;
}

const add = (sums: Float64Array, index: number, value: number): void => {
  sums[index] = (sums[index] ?? 0) + value;
};

function worth(block: Block): number {
  if (block.boilerplate) return block.good ? -0.15 * block.words : -1;
  if (block.good) return block.words * (1 - block.linkDensity);
  if (block.context.heading || block.context.caption !== 'none') return 0;
  return block.linkDensity > 0.5 ? -2.5 : -0.5;
}
