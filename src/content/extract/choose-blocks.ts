import { type Block, type Box, boxesAround } from './block.ts';
import { isNoise } from './noise.ts';
import { CREDIT_LINE, SENTENCE_END } from './vocabulary.ts';

/** Of the article's blocks, those that are read; the title is dealt with elsewhere. */
export function chooseBlocks(
  blocks: readonly Block[],
  documentTitle: string,
  inTextLists: ReadonlySet<Block>,
): readonly Block[] {
  const good = blocks.filter((block) => block.good && !block.boilerplate);
  const [first] = good;
  const last = good.at(-1);
  if (!first || !last) return [];
  const homes = new Set(good.map(({ box }) => box));
  const extent: Extent = {
    first,
    last,
    homes,
    fontSize: usualFontSize(good),
    flows: flowsOf(good),
    kinds: kindsOf(good),
    inTextLists,
  };
  const text = new Set(blocks.filter((block) => isTextToRead(block, extent)));
  const headings = headingsToRead(blocks, text, extent, documentTitle);
  return blocks.filter((block) => text.has(block) || headings.has(block) || isCaptionToRead(block, extent));
}

interface Extent {
  readonly first: Block;
  readonly last: Block;
  /** The boxes that hold good text themselves. */
  readonly homes: ReadonlySet<Box>;
  /** In px; what most of the article is set in. */
  readonly fontSize: number;
  /** The boxes in which paragraphs follow each other. */
  readonly flows: ReadonlySet<Box | null>;
  /** The kinds of boxes that several texts stand in, as the posts of a thread do. */
  readonly kinds: ReadonlySet<string>;
  /** Blocks of lists and tables that are text as a whole. */
  readonly inTextLists: ReadonlySet<Block>;
}

function flowsOf(good: readonly Block[]): ReadonlySet<Box | null> {
  const [once, flows] = [new Set<Box | null>(), new Set<Box | null>()];
  for (const { box } of good) {
    if (once.has(box.parent)) flows.add(box.parent);
    once.add(box.parent);
  }
  return flows;
}

function kindsOf(good: readonly Block[]): ReadonlySet<string> {
  const boxes = new Map<string, Box>();
  const kinds = new Set<string>();
  for (const { box } of good) {
    const kind = kindOf(box);
    if (!kind) continue;
    const [text, other] = [textBox(box), boxes.get(kind)];
    if (!other) boxes.set(kind, text);
    else if (other !== text) kinds.add(kind);
  }
  return kinds;
}

/** The named box that a text stands in: its own, or that around its paragraph. */
const textBox = (box: Box): Box => (box.tag === 'P' && box.parent ? box.parent : box);

function kindOf(box: Box): string | null {
  const { tag, element } = textBox(box);
  const name = element.getAttribute('class');
  return name && (tag === 'DIV' || tag === 'ARTICLE' || tag === 'SECTION') ? `${tag}.${name}` : null;
}

/** Whether a short text stands in a box like those of longer ones: a post of a few words. */
const isLikeTexts = ({ box, linkDensity, words }: Block, { kinds }: Extent): boolean =>
  kinds.size > 0 && words >= 2 && linkDensity < 0.5 && kinds.has(kindOf(box) ?? '');

/** Whether links stand where the paragraphs stand: in a list, or among the words of a paragraph. */
function isInFlow({ box, linkDensity }: Block, flows: ReadonlySet<Box | null>): boolean {
  if (box.tag === 'P' && flows.has(box.parent)) return linkDensity < ALL_LINK;
  for (let at: Box | null = box; at; at = at.parent) {
    if (at.tag === 'UL' || at.tag === 'OL') return flows.has(at.parent);
    if (at.tag !== 'LI' && at.tag !== 'P') return false;
  }
  return false;
}

const ALL_LINK = 0.85;

function usualFontSize(blocks: readonly Block[]): number {
  const words = new Map<number, number>();
  for (const { fontSize, words: n } of blocks) words.set(fontSize, (words.get(fontSize) ?? 0) + n);
  return [...words].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [16, 0])[0];
}

function isTextToRead(block: Block, extent: Extent): boolean {
  const { boilerplate, context, good } = block;
  if (boilerplate || context.caption !== 'none' || isSmallPrint(block, extent)) return false;
  if (context.heading && !isListItem(block) && !isParagraph(block)) return false;
  if (good) return true;
  if (isNoise(block)) return false;
  if (isLikeTexts(block, extent)) return true;
  if (block.index > extent.last.index) return isTail(block, extent);
  if (block.index < extent.first.index) return isLead(block, extent.first);
  return isBetween(block, extent);
}

/** Some pages mark up the items of a list as headings. */
const isListItem = ({ box, context, linkDensity, words }: Block): boolean =>
  context.list === 'item' && box.parent?.tag === 'LI' && linkDensity < 0.3 && words >= 3;

/** Markup that was never closed makes headings of paragraphs. */
const isParagraph = ({ box, words }: Block): boolean => box.tag === 'P' && words >= 14;

const isSmallPrint = ({ context, fontSize, words }: Block, extent: Extent): boolean =>
  fontSize < 0.8 * extent.fontSize && context.list === 'none' && !context.pre && !context.table && words < 40;

/** A short block after the last long one: a closing line beside it. */
function isTail({ box, context, linkDensity }: Block, { flows, last }: Extent): boolean {
  if (box.tag !== 'P' && context.list === 'none') return false;
  if (box.parent === last.box.parent) return linkDensity < 0.7;
  return linkDensity < 0.3 && flows.has(outsideLists(box));
}

const IN_LIST = /^(?:P|LI|UL|OL|DL|DT|DD|H[1-6])$/;

/** The box in which a paragraph or the list around it stands. */
function outsideLists(box: Box): Box | null {
  for (const around of boxesAround(box)) if (!IN_LIST.test(around.tag)) return around;
  return null;
}

/** A short block before the first long one: an opening sentence beside it. */
const isLead = ({ box, context, linkDensity, text, words }: Block, first: Block): boolean => {
  if (linkDensity >= 0.3) return false;
  if (box === first.box) return words >= 6;
  if (box.parent !== first.box.parent) return false;
  return context.list !== 'none' || (box.tag === 'P' && (SENTENCE_END.test(text) || SALUTATION.test(text)));
};

const SALUTATION = /[,،、]\s*$/;

/** A short block in the middle: what is marked up as text, or stands where the text stands. */
function isBetween(block: Block, { first, flows, homes, inTextLists }: Extent): boolean {
  const { box, context, linkDensity, text, words } = block;
  if (inTextLists.has(block)) return true;
  if (linkDensity >= 0.5) return isInFlow(block, flows);
  if (box.tag === 'P' || context.list !== 'none' || context.quote || context.pre || context.table)
    return true;
  if (words < 3) return false;
  return SENTENCE_END.test(text) || homes.has(box) || box.parent === first.box.parent;
}

/** Headings that text follows before the next heading of their level. */
function headingsToRead(
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
  { first, flows }: Extent,
  documentTitle: string,
): ReadonlySet<Block> {
  const followed = Array<boolean>(7).fill(false);
  const headings = new Set<Block>();
  const firstAt = blocks.indexOf(first);
  blocks.toReversed().forEach((block, fromEnd) => {
    const level = block.context.heading;
    const isText = text.has(block);
    if (isText) followed.fill(true);
    if (isText || !level) return;
    const ahead = firstAt - (blocks.length - 1 - fromEnd);
    const opens = followed[level] || (ahead < 0 && isSentence(block) && flows.has(block.box.parent));
    if (opens && ahead <= 3 && isSubheading(block, ahead > 0, documentTitle)) headings.add(block);
    followed.fill(false, level);
  });
  return headings;
}

/** Some pages mark up whole sentences as headings. */
const isSentence = ({ text, words }: Block): boolean => words >= 6 && SENTENCE_END.test(text);

function isSubheading(block: Block, leading: boolean, documentTitle: string): boolean {
  if (block.boilerplate || isNoise(block)) return false;
  const main = block.context.heading === 1;
  const titled = documentTitle.toLowerCase().includes(block.text.toLowerCase());
  return leading ? !main && !titled : !(main && titled);
}

/** Captions of figures among the text; who made the picture is left out. */
const isCaptionToRead = (block: Block, { last }: Extent): boolean =>
  block.context.caption === 'caption' &&
  !block.boilerplate &&
  block.index <= last.index + 1 &&
  !isNoise(block) &&
  !CREDIT_LINE.test(block.text);
