import type { Slices } from '../slices.ts';
import { declaredBody, withoutPrompts } from './anchors.ts';
import { authorsOf, withoutAuthorNote } from './author-note.ts';
import type { Block, Box } from './block.ts';
import { boxesAround, contains } from './block.ts';
import { boundArticle } from './bounds.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { isDeclaredArticle } from './declared.ts';
import type { Layout } from './layout.ts';
import { readListing } from './listing.ts';
import { measurePage } from './measure.ts';
import { isNoise } from './noise.ts';
import { withoutRepetition, withoutSubjects } from './repetition.ts';
import { chooseRoot, scoreBoxes } from './score.ts';
import { standfirst } from './standfirst.ts';
import { blocksOfTextLists } from './text-lists.ts';
import { headingToRead, titlesOf } from './title.ts';
import { walkSlices } from './walk.ts';
import type { PageText, WalkOptions, Wanted } from './walk-options.ts';

/** What is read of a page: the heading that is its title, where there is one, and the text. */
export interface Article {
  readonly title: Block | null;
  readonly blocks: readonly Block[];
  /** All blocks of the page. */
  readonly all: readonly Block[];
}

interface Attempt extends Article, Pick<PageText, 'hidesText' | 'foldedLength'> {
  readonly words: number;
  /** Words of good text on the page outside plain boilerplate. */
  readonly plainWords: number;
}

/** Finds the main text of a page; pages that hide, misname or fold it away get a second, softer look. */
export function* findArticle(document: Document, layout: Layout, wanted: Wanted): Slices<Article> {
  const { body } = document;
  const look = (soft: boolean, classNames: boolean, unfolded = false): Slices<Attempt> =>
    attempt(document, body, { ...wanted, layout, soft, classNames, unfolded, overlays: false });
  const strict = yield* look(false, true);
  if (strict.words < 120 && strict.hidesText()) {
    const soft = yield* look(true, true);
    if (soft.words > 2.5 * strict.words + 40) return soft;
  }
  if (strict.plainWords > 120 && strict.words < 0.3 * strict.plainWords) {
    const nameless = yield* look(false, false);
    if (nameless.words > 2 * strict.words + 60) return nameless;
  }
  const folded = strict.foldedLength() / 6;
  if (folded > 150 && folded > strict.words) {
    const unfolded = yield* look(false, true, true);
    if (unfolded.words > 1.5 * strict.words) return unfolded;
  }
  return strict;
}

function* attempt(document: Document, body: Element, options: WalkOptions): Slices<Attempt> {
  const isArticle = isDeclaredArticle(document);
  const { boxes, blocks: raw, hidesText, foldedLength } = yield* walkSlices(body, options);
  yield;
  const { blocks, plainWords } = yield* measurePage(boxes, raw, isArticle);
  yield;
  const scores = scoreBoxes(boxes, blocks);
  const root = chooseRoot(boxes, scores);
  if (!root) return { title: null, blocks: [], all: blocks, words: 0, plainWords, hidesText, foldedLength };
  const titles = titlesOf(document);
  yield;
  const bounded = boundArticle({ boxes, blocks, scores, root, titles });
  yield;
  const article = chooseBlocks(bounded, document.title, blocksOfTextLists(boxes, blocks));
  yield;
  const listing = readListing(boxes, blocks, article, isArticle);
  yield;
  const chosen =
    listing ?? (isTooLittle(article, blocks) ? mainRegion(article, blocks, boxes, root) : article);
  const [first] = chosen;
  const title = first ? (headingToRead(blocks, first, titles) ?? null) : null;
  const start = chosen.find((block) => block.good);
  const read = new Set([...standfirst(blocks, title, start), ...chosen]);
  if (title) read.delete(title);
  if (options.parts.readComments) for (const block of blocks) if (isComment(block)) read.add(block);
  const said = withoutSubjects(withoutRepetition(blocks.filter((block) => read.has(block))), title);
  return {
    title,
    blocks: withoutAuthorNote(withoutPrompts(said, declaredBody(document)), authorsOf(document)),
    all: blocks,
    words: wordsOf(chosen),
    plainWords,
    hidesText,
    foldedLength,
  };
}

/** Whether a block is what a reader of the page wrote. */
function isComment({ context, good, linkDensity }: Block): boolean {
  if (!good || linkDensity >= 0.5) return false;
  for (let region = context.region; region; region = region.parent) {
    if (region.tag === 'FORM') return false;
    if (region.kind === 'comments') return true;
  }
  return false;
}

const wordsOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words, 0);

/** Whether what was found is so little that the page is no article. */
function isTooLittle(article: readonly Block[], blocks: readonly Block[]): boolean {
  const words = wordsOf(article);
  const open = wordsOf(blocks.filter((block) => !block.boilerplate && block.linkDensity < 0.5));
  return words < 60 || (words < 0.2 * open && words < 250);
}

/** A listing, a product, an application: the main part as it stands, less links and furniture. */
function mainRegion(
  article: readonly Block[],
  blocks: readonly Block[],
  boxes: readonly Box[],
  root: Box,
): readonly Block[] {
  const main = boxes.find(isMain) ?? [...boxesAround(root)].find(({ tag }) => tag === 'ARTICLE') ?? boxes[0];
  const all = blocks.filter(
    (block) =>
      main &&
      contains(main, block.box) &&
      !block.boilerplate &&
      !isNoise(block) &&
      (block.linkDensity < 0.6 || block.context.heading > 0),
  );
  if (article.length === 0) return all.length > 0 ? withoutBareHeadings(all) : blocks.filter(isLastResort);
  const words = wordsOf(all);
  return words > 15 && words > 1.5 * wordsOf(article) ? withoutBareHeadings(all) : article;
}

/** Headings of parts of which nothing is read are left out, but for headlines, which are links. */
function withoutBareHeadings(blocks: readonly Block[]): readonly Block[] {
  if (blocks.every(({ context }) => context.heading)) return blocks;
  return blocks.filter(({ context, linkDensity }, i) => {
    if (!context.heading || linkDensity > 0.5) return true;
    const next = blocks[i + 1]?.context.heading;
    return next !== undefined && (next === 0 || next > context.heading);
  });
}

/** Where all text is called boilerplate, what is not so by its very element. */
function isLastResort(block: Block): boolean {
  const { context, linkDensity } = block;
  for (let region = context.region; region; region = region.parent)
    if (LAID_ASIDE.has(region.tag) || region.kind === 'dialog' || region.kind === 'consent') return false;
  return linkDensity < 0.6 && !isNoise(block);
}

const LAID_ASIDE: ReadonlySet<string> = new Set(['NAV', 'FOOTER', 'ASIDE']);

const isMain = ({ element, tag }: Box): boolean => tag === 'MAIN' || element.getAttribute('role') === 'main';
