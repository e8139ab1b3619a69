import { beginning, type ReadRule } from '../../shared/read-rules.ts';
import { type Block, type Box, boxesAround } from '../extract/block.ts';
import type { PageParts } from '../extract/page-parts.ts';
import { pathOf } from './path-of.ts';

/** The rule for one part, null where it cannot be told from others. */
export function ruleForBlock(parts: PageParts, block: Block, read: boolean): ReadRule | null {
  const { path, isOpen } = pathOf(block.box.element);
  const isOneOfSeveral = block.box.endBlock - block.box.firstBlock > 1;
  const rule = { read, path, text: beginning(block.text), alike: isOpen || isOneOfSeveral };
  return parts.of(rule).includes(block) ? rule : null;
}

/** A rule for a larger part around a part. */
export interface WiderRule {
  readonly rule: ReadRule;
  readonly box: Box;
}

/**
 * The rule for the next larger part around a part, or around the box that was taken last; null where there is
 * none but the page.
 */
export function ruleAround(
  parts: PageParts,
  block: Block,
  last: Box | null,
  read: boolean,
): WiderRule | null {
  const sizeOf = (box: Box) => parts.blocks.filter((other) => isIn(box, other)).length;
  let size = last ? sizeOf(last) : 1;
  for (const box of boxesAround(last ?? block.box)) {
    if (box.parent === null) return null;
    const larger = sizeOf(box);
    if (larger <= size) continue;
    size = larger;
    const { path, isOpen } = pathOf(box.element);
    const text = parts.blocks.find((other) => isIn(box, other))?.text ?? '';
    const rule = { read, path, text: beginning(text), alike: false };
    // One of many like it is no part that other pages have, too.
    if (!isOpen && parts.of(rule).length > 1) return { rule, box };
  }
  return null;
}

const isIn = (box: Box, { index }: Block): boolean => index >= box.firstBlock && index < box.endBlock;
