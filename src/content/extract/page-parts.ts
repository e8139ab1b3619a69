import { LecternError } from '../../shared/errors.ts';
import { rulesShape } from '../../shared/parse-read-rules.ts';
import type { ReadRule } from '../../shared/read-rules.ts';
import { atOnce, type Slices } from '../slices.ts';
import type { Block } from './block.ts';
import { articleOf } from './extract-page.ts';
import { liveLayout } from './layout.ts';
import { blocksOf, type ReadUnder, readUnder } from './rules.ts';
import type { Wanted } from './walk-options.ts';

/** Everything of a page that could be read. */
export interface PageParts {
  /** In document order. */
  readonly blocks: readonly Block[];
  /** What is read under rules, and what of them finds nothing. */
  readonly under: (rules: readonly ReadRule[]) => ReadUnder;
  /** The blocks that a rule is about; none where it could not be kept. */
  readonly of: (rule: ReadRule) => readonly Block[];
}

/** The parts of a page, in slices. @throws {LecternError} as `extractPage`. */
export function* partsSlices(document: Document, wanted: Wanted): Slices<PageParts> {
  const article = yield* articleOf(document, liveLayout(document), wanted);
  const blocks = article.all.filter(({ text }) => text !== '');
  if (blocks.length === 0) throw new LecternError('pageEmpty');
  return {
    blocks,
    under: (rules) => atOnce(readUnder(document, article, { ...wanted, rules })),
    of: (rule) => (rulesShape([rule]) ? atOnce(blocksOf(rule, document, article.all)) : []),
  };
}
