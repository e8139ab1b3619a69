import { beginning, type ReadRule } from '../../shared/read-rules.ts';
import type { Slices } from '../slices.ts';
import { Likeness } from './alike.ts';
import { type Block, type Box, boxesAround } from './block.ts';
import { inOrder } from './extraction.ts';
import type { Article } from './find-article.ts';
import { elementsAt } from './rule-path.ts';
import type { Wanted } from './walk-options.ts';

/** What rules do on a page. */
interface Ruled {
  /** What is to be read, or is not, whatever the page looks like. */
  readonly verdicts: ReadonlyMap<Block, boolean>;
  /** The rules that find nothing here, and so are ignored. */
  readonly idle: readonly ReadRule[];
}

/** So many blocks are looked at between two looks at the clock. */
const STRIDE = 500;

/** Among more parts than these only the same words count: a book would be compared word by word. */
const MOST_COMPARED = 2000;

/** Looks up rules among the blocks of a page; a later one has its way. */
function* applyRules(document: Document, all: readonly Block[], rules: readonly ReadRule[]): Slices<Ruled> {
  const verdicts = new Map<Block, boolean>();
  const idle: ReadRule[] = [];
  for (const rule of rules) {
    const found = yield* blocksOf(rule, document, all);
    for (const block of found) verdicts.set(block, rule.read);
    if (found.length === 0) idle.push(rule);
    yield;
  }
  return { verdicts, idle };
}

/**
 * The blocks that a rule is about: none where the page is made otherwise than that on which it was made.
 * @param all all blocks of the page.
 */
export function* blocksOf(
  rule: ReadRule,
  document: Document,
  all: readonly Block[],
): Slices<readonly Block[]> {
  const elements = elementsAt(document, rule.path);
  // A path of structure alone found one element; where it finds more, this is another kind of page.
  if (elements.length === 0 || (!rule.alike && elements.length > 1)) return [];
  const boxes = yield* boxesOf(all);
  const inside = new Set<Block>();
  for (const [i, element] of elements.entries()) {
    const { firstBlock = 0, endBlock = 0 } = boxes.get(element) ?? {};
    for (const block of all.slice(firstBlock, endBlock)) if (block.text) inside.add(block);
    if (i % STRIDE === 0) yield;
  }
  return rule.alike ? yield* mostAlike(rule.text, [...inside]) : [...inside];
}

const known = new WeakMap<readonly Block[], ReadonlyMap<Element, Box>>();

/** The boxes that hold blocks, by their elements. */
function* boxesOf(all: readonly Block[]): Slices<ReadonlyMap<Element, Box>> {
  const before = known.get(all);
  if (before) return before;
  const boxes = new Map<Element, Box>();
  for (const { box: own, index } of all) {
    for (const box of boxesAround(own)) {
      if (boxes.get(box.element) === box) break;
      boxes.set(box.element, box);
    }
    if (index % STRIDE === 0) yield;
  }
  known.set(all, boxes);
  return boxes;
}

/** The blocks that begin with a text; where none does, those that begin alike. */
function* mostAlike(text: string, blocks: readonly Block[]): Slices<readonly Block[]> {
  const same = blocks.filter((block) => beginning(block.text) === text);
  if (same.length > 0 || blocks.length > MOST_COMPARED) return same;
  const likeness = new Likeness(text);
  const alike: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    if (likeness.has(beginning(block.text))) alike.push(block);
    if (i % STRIDE === 0) yield;
  }
  return alike;
}

/** What is read of a page under rules, in order. */
export interface ReadUnder extends Ruled {
  readonly blocks: readonly Block[];
}

/** What is read of a page where a person's rules have the last word. */
export function* readUnder(
  document: Document,
  article: Article,
  { parts, rules }: Wanted,
): Slices<ReadUnder> {
  const usual = article.title ? [article.title, ...article.blocks] : article.blocks;
  if (!rules?.length) return { blocks: inOrder(usual, parts), verdicts: new Map(), idle: [] };
  const ruled = yield* applyRules(document, article.all, rules);
  const read = new Set(article.blocks);
  for (const [block, isRead] of ruled.verdicts)
    if (isRead && block !== article.title) read.add(block);
    else read.delete(block);
  const text = article.all.filter((block) => read.has(block));
  const title = article.title && ruled.verdicts.get(article.title) !== false ? [article.title] : [];
  const isSure = (block: Block) => ruled.verdicts.get(block) === true;
  return { ...ruled, blocks: inOrder([...title, ...text], parts, isSure) };
}
