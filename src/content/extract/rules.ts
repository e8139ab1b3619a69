import { beginning, type ReadRule } from '../../shared/read-rules.ts';
import { isAlike } from './alike.ts';
import { type Block, boxesAround } from './block.ts';
import { inOrder } from './extraction.ts';
import type { Article } from './find-article.ts';
import { elementsAt } from './rule-path.ts';
import type { Wanted } from './walk.ts';

/** What rules do on a page. */
interface Ruled {
  /** What is to be read, or is not, whatever the page looks like. */
  readonly verdicts: ReadonlyMap<Block, boolean>;
  /** The rules that find nothing here, and so are ignored. */
  readonly idle: readonly ReadRule[];
}

/** Looks up rules among the blocks of a page; a later one has its way. */
function applyRules(document: Document, blocks: readonly Block[], rules: readonly ReadRule[]): Ruled {
  const verdicts = new Map<Block, boolean>();
  const idle: ReadRule[] = [];
  for (const rule of rules) {
    const found = blocksOf(rule, document, blocks);
    for (const block of found) verdicts.set(block, rule.read);
    if (found.length === 0) idle.push(rule);
  }
  return { verdicts, idle };
}

/** The blocks that a rule is about: none where the page is made otherwise than that on which it was made. */
export function blocksOf(rule: ReadRule, document: Document, blocks: readonly Block[]): readonly Block[] {
  const elements = new Set(elementsAt(document, rule.path));
  // A path of structure alone found one element; where it finds more, this is another kind of page.
  if (elements.size === 0 || (!rule.alike && elements.size > 1)) return [];
  const inside = blocks.filter(({ box }) => {
    for (const { element } of boxesAround(box)) if (elements.has(element)) return true;
    return false;
  });
  return rule.alike ? mostAlike(rule.text, inside) : inside;
}

/** The blocks that begin with a text; where none does, those that begin alike. */
function mostAlike(text: string, blocks: readonly Block[]): readonly Block[] {
  const same = blocks.filter((block) => beginning(block.text) === text);
  return same.length > 0 ? same : blocks.filter((block) => isAlike(text, beginning(block.text)));
}

/** What is read of a page under rules, in order. */
export interface ReadUnder extends Ruled {
  readonly blocks: readonly Block[];
}

/** What is read of a page where a person's rules have the last word. */
export function readUnder(document: Document, article: Article, { parts, rules }: Wanted): ReadUnder {
  const usual = article.title ? [article.title, ...article.blocks] : article.blocks;
  if (!rules?.length) return { blocks: inOrder(usual, parts), verdicts: new Map(), idle: [] };
  const ruled = applyRules(document, article.all, rules);
  const read = new Set(article.blocks);
  for (const [block, isRead] of ruled.verdicts)
    if (isRead && block !== article.title) read.add(block);
    else read.delete(block);
  const text = article.all.filter((block) => read.has(block));
  const title = article.title && ruled.verdicts.get(article.title) !== false ? [article.title] : [];
  const isSure = (block: Block) => ruled.verdicts.get(block) === true;
  return { ...ruled, blocks: inOrder([...title, ...text], parts, isSure) };
}
