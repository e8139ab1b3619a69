import { type Block, type Box, boxesAround, contains } from './block.ts';
import { narrowed, type Scores } from './score.ts';
import { comparable, headingBox, isAmongText, isTitle, titleHeading } from './title.ts';

/** The page as far as it is understood when the article's ends are looked for. */
export interface Scene {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  readonly scores: Scores;
  readonly root: Box;
  readonly titles: readonly string[];
}

/**
 * The blocks of the article: those of the root, from the title's heading to the next heading that looks
 * like the title of another article (endless pages, previews of what comes next).
 */
export function boundArticle(scene: Scene): readonly Block[] {
  const { blocks, root } = scene;
  const within = blocks.slice(root.firstBlock, narrowed(root, scene.boxes, scene.scores).endBlock);
  const title = titleHeading(blocks, scene.titles);
  const bounded = title ? cutAround(within, title, scene) : within;
  return onlyTitledArticle(bounded, scene);
}

function cutAround(within: readonly Block[], title: Block, scene: Scene): readonly Block[] {
  const { blocks, root } = scene;
  const words = runningSum(blocks.map((b) => (b.good && !b.boilerplate && inside(root, b) ? b.words : 0)));
  const cut = nextArticle(title, scene);
  const own = (words[cut ?? blocks.length] ?? 0) - (words[title.index] ?? 0);
  const before = words[title.index] ?? 0;
  const after = (words[blocks.length] ?? 0) - (words[cut ?? blocks.length] ?? 0);
  const opens = contains(root, title.box) && own > 60 && before < 0.5 * own && !isAmongText(title, blocks);
  const from = opens ? title.index : 0;
  const to = cut !== undefined && own > 60 && after > 40 ? cut : blocks.length;
  return within.filter(({ index }) => index >= from && index < to);
}

const inside = (box: Box, { index }: Block): boolean => index >= box.firstBlock && index < box.endBlock;

/** `sums[i]` is the sum of everything before i. */
function runningSum(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    sums[i + 1] = (sums[i] ?? 0) + value;
  });
  return sums;
}

/** The index of the block where another article begins. */
function nextArticle(title: Block, { blocks }: Scene): number | undefined {
  const heading = headingBox(title);
  const signature = signatureOf(heading);
  const words = runningSum(blocks.map((b) => (b.good && !b.boilerplate ? b.words : 0)));
  const isRival = (block: Block): boolean => {
    const level = block.context.heading;
    if (
      block.boilerplate ||
      !level ||
      level > title.context.heading ||
      comparable(block.text) === comparable(title.text)
    )
      return false;
    const alike = signatureOf(headingBox(block)) === signature || level === 1 || block.linkLength > 0;
    return alike && isSeparate(title, block, words);
  };
  return blocks.find((block) => block.index > title.index + 1 && isRival(block))?.index;
}

/** Whether a heading opens a part of its own beside the part that the title opens. */
function isSeparate(title: Block, other: Block, words: Float64Array): boolean {
  const [mine, theirs] = branches(headingBox(title), headingBox(other));
  if (!mine || !theirs) return false;
  const all = (words[other.index] ?? 0) - (words[title.index] ?? 0);
  const end = Math.min(mine.endBlock, other.index);
  const own = (words[end] ?? 0) - (words[Math.max(mine.firstBlock, title.index)] ?? 0);
  if (all <= 60 || own <= 0.7 * all) return false;
  const articles = mine.tag === 'ARTICLE' || theirs.tag === 'ARTICLE';
  return articles || signatureOf(mine) === signatureOf(theirs) || other.linkLength > 0;
}

/** The two boxes, side by side in one, that hold one box each; nothing where one holds the other. */
function branches(a: Box, b: Box): readonly [mine?: Box | undefined, theirs?: Box | undefined] {
  let mine: Box | undefined;
  for (const box of boxesAround(a)) {
    if (contains(box, b)) {
      let theirs: Box | undefined;
      for (const other of boxesAround(b)) {
        if (other === box) return [mine, theirs];
        theirs = other;
      }
    }
    mine = box;
  }
  return [];
}

const signatureOf = ({ tag, element }: Box): string => `${tag}.${element.getAttribute('class') ?? ''}`;

/** Of several articles side by side, the only one whose heading says the page's title. */
function onlyTitledArticle(blocks: readonly Block[], scene: Scene): readonly Block[] {
  const { boxes, scores, root, titles } = scene;
  const good = (box: Box): number => scores.good[box.index] ?? 0;
  const articles = boxes
    .slice(root.index + 1, root.end)
    .filter((box) => box.tag === 'ARTICLE' && good(box) > 40 && !isInArticle(box));
  if (articles.length < 2) return blocks;
  const titled = articles.filter((box) =>
    blocks.some((b) => b.context.heading && inside(box, b) && isTitle(b.text, titles)),
  );
  const [only] = titled;
  if (!only || titled.length > 1 || good(only) <= Math.max(80, 0.15 * good(root))) return blocks;
  return blocks.filter((block) => inside(only, block));
}

const isInArticle = (box: Box): boolean => {
  for (const around of boxesAround(box.parent)) if (around.tag === 'ARTICLE') return true;
  return false;
};
