import { type Block, type Box, boxesAround, contains } from './block.ts';
import { isNoise } from './noise.ts';
import { groupsAlike } from './teasers.ts';

/** So many boxes alike, side by side, are a listing. */
const FEWEST = 4;
/** A card is no longer than this in words; on a page that calls itself an article, the first is meant. */
const LONGEST = { ofArticle: 60, ofOthers: 160 };
const MOST_BLOCKS = 16;

/** The boxes of a page that each stand for another page, side by side: headlines with teasers, goods, results. */
function cardsOf(boxes: readonly Box[], blocks: readonly Block[], longest: number): readonly Box[] {
  return groupsAlike(boxes).flatMap((group) => {
    if (group.length < FEWEST) return [];
    const cards = group.filter((box) => isCard(box, boxes, blocks, longest));
    return cards.length >= FEWEST && cards.length >= 0.7 * group.length ? cards : [];
  });
}

/** Menus are lists of links, too: of a word or three, and nothing beside them. */
function isCard(box: Box, boxes: readonly Box[], all: readonly Block[], longest: number): boolean {
  if (box.endBlock - box.firstBlock > MOST_BLOCKS) return false;
  const blocks = all.slice(box.firstBlock, box.endBlock).filter(isOpen);
  // Labels on a card may be furniture; what lies in furniture altogether is no card.
  if (2 * blocks.length <= box.endBlock - box.firstBlock) return false;
  const words = wordsOf(blocks);
  if (words < 3 || words > longest || !blocks.some(isLink)) return false;
  if (blocks.some((block) => block.context.heading > 0 || block.linkDensity < 0.5 || block.words >= 6))
    return true;
  return blocks.length >= 3 && !boxes.slice(box.index + 1, box.end).some(({ tag }) => tag === 'UL');
}

const isOpen = ({ boilerplate, teaser }: Block): boolean => !boilerplate || teaser;

const isLink = ({ linkDensity, words }: Block): boolean => linkDensity > 0.8 && words >= 2;

/**
 * What is read of a page that is a listing, null where it is none: its headlines and teasers in order, and
 * the text around them.
 */
export function readListing(
  boxes: readonly Box[],
  blocks: readonly Block[],
  article: readonly Block[],
  isDeclared: boolean,
): readonly Block[] | null {
  const cards = cardsOf(boxes, blocks, isDeclared ? LONGEST.ofArticle : LONGEST.ofOthers);
  const inCards = new Set<Block>();
  for (const { firstBlock, endBlock } of cards)
    for (const block of blocks.slice(firstBlock, endBlock)) inCards.add(block);
  const listed = wordsOf([...inCards]);
  const beside = article.filter((block) => !inCards.has(block));
  const own = wordsOf(beside);
  const kindOfList = isListOfArticles(cards, beside) ? 'ofArticles' : isDeclared ? 'onArticle' : 'other';
  if (listed < FEWEST_WORDS || own > listed * MOST_BESIDE[kindOfList]) return null;
  const part = partAround(cards);
  const text = new Set(article);
  return blocks.filter((block) => {
    if (text.has(block) && !inCards.has(block)) return true;
    return part && contains(part, block.box) && isWorthReading(block, inCards.has(block));
  });
}

/** How much text there is beside a list at most, in words against its own. */
const MOST_BESIDE = { ofArticles: 2.5, onArticle: 1 / 4, other: 1 / 3 };
/** So many articles alike are what a page is about, and so much text is their introduction at most. */
const FEWEST_ARTICLES = 6;
const LONGEST_INTRODUCTION = 400;

/** Whether the cards are articles by their tag, and the text beside them introduces them and is no article itself. */
function isListOfArticles(cards: readonly Box[], text: readonly Block[]): boolean {
  const articles = cards.filter(({ tag }) => tag === 'ARTICLE');
  const [first] = articles;
  const all = wordsOf(text);
  if (!first || articles.length < FEWEST_ARTICLES || all > LONGEST_INTRODUCTION) return false;
  const before = wordsOf(text.filter(({ index }) => index < first.firstBlock));
  return 2 * before > all && !text.some(({ box }) => isInAnotherArticle(box, first));
}

function isInAnotherArticle(box: Box, card: Box): boolean {
  for (const around of boxesAround(box)) if (around.tag === 'ARTICLE') return !contains(around, card);
  return false;
}

/** The smallest box around all cards. */
function partAround(cards: readonly Box[]): Box | undefined {
  const [first] = cards;
  for (const box of boxesAround(first ?? null)) if (cards.every((card) => contains(box, card))) return box;
  return undefined;
}

const FEWEST_WORDS = 25;

const SAYS = /[\p{L}\p{N}]/u;

function isWorthReading(block: Block, inCard: boolean): boolean {
  if (!SAYS.test(block.text) || !isOpen(block) || isNoise(block)) return false;
  return inCard || block.linkDensity < 0.6 || block.context.heading > 0 || block.words >= 10;
}

const wordsOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words, 0);
