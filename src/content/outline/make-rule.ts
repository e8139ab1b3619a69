import { beginning, type ReadRule, rulesShape } from '../../shared/read-rules.ts';
import { type Block, type Box, boxesAround } from '../extract/block.ts';
import type { PageParts } from '../extract/page-parts.ts';
import { pathOf } from './path-of.ts';

/** The rule for one part, null where it cannot be told from others. */
export function ruleForBlock(parts: PageParts, block: Block, read: boolean): ReadRule | null {
  const { path, isOpen } = pathOf(block.box.element);
  const isOneOfSeveral = block.box.endBlock - block.box.firstBlock > 1;
  const rule = { read, path, text: beginning(block.text), alike: isOpen || isOneOfSeveral };
  return rulesShape([rule]) !== undefined && parts.of(rule).includes(block) ? rule : null;
}

/** A rule for a larger part around a part. */
export interface WiderRule {
  readonly rule: ReadRule;
  readonly box: Box;
}

/** The rule for the next larger part around some of a page's parts, null where there is none but the page. */
export function ruleAround(parts: PageParts, block: Block, box: Box, read: boolean): WiderRule | null {
  const size = parts.blocks.filter((other) => isIn(box, other)).length;
  for (const around of boxesAround(box)) {
    if (around.parent === null) return null;
    const inside = parts.blocks.filter((other) => isIn(around, other));
    const [first] = inside;
    if (!first || (around !== block.box && inside.length <= size) || inside.length < 2) continue;
    const { path, isOpen } = pathOf(around.element);
    const rule = { read, path, text: beginning(first.text), alike: false };
    // One of many like it is no part that other pages have, too.
    if (!isOpen && rulesShape([rule]) && parts.of(rule).length > 1) return { rule, box: around };
  }
  return null;
}

const isIn = (box: Box, { index }: Block): boolean => index >= box.firstBlock && index < box.endBlock;
