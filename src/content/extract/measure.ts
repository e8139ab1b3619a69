import { asideBlocks } from './asides.ts';
import { type Block, type Box, isOtherThanText, type RawBlock, type Region } from './block.ts';
import { isNoise } from './noise.ts';
import { findTeasers } from './teasers.ts';
import { SENTENCE_END, UNSPACED } from './vocabulary.ts';

/** The blocks of a page with their measures, and how much good text they hold. */
export interface MeasuredPage {
  readonly blocks: readonly Block[];
  /** Words of good text outside everything that is boilerplate by its tag, or comments. */
  readonly plainWords: number;
}

type Measured = Omit<Block, 'boilerplate' | 'teaser'>;

/**
 * Weighs every block and decides which regions really are boilerplate.
 * @param isArticle whether the page calls itself an article, and so is no list of teasers.
 */
export function measurePage(
  boxes: readonly Box[],
  raw: readonly RawBlock[],
  isArticle: boolean,
): MeasuredPage {
  const measured = raw.map(measure);
  const regions = goodWordsByRegion(measured);
  const total = sumOfGood(measured);
  const isBoilerplate = (region: Region): boolean => !outweighs(region, regions.get(region) ?? 0, total);
  const teasers = teaserBlocks(boxes, measured, isBoilerplate, isArticle);
  const asides = asideBlocks(measured);
  return {
    blocks: measured.map((block) => {
      const against = regionsAround(block).filter(isBoilerplate);
      const boilerplate = teasers.has(block.index) || asides.has(block.index) || against.length > 0;
      const teaser =
        boilerplate && !asides.has(block.index) && against.every(({ kind }) => kind === 'teaser');
      return { ...block, boilerplate, teaser };
    }),
    plainWords: sumOfGood(measured.filter((block) => !isPlainlyBoilerplate(block.context.region))),
  };
}

/** Blocks of teasers, where there is another text to read. */
function teaserBlocks(
  boxes: readonly Box[],
  blocks: readonly Measured[],
  isBoilerplate: (region: Region) => boolean,
  isArticle: boolean,
): ReadonlySet<number> {
  const teasers = new Set<number>();
  for (const { firstBlock, endBlock } of findTeasers(boxes, blocks))
    for (let i = firstBlock; i < endBlock; i++) teasers.add(i);
  let [own, others] = [0, 0];
  for (const block of blocks) {
    if (!block.good || regionsAround(block).some(isBoilerplate)) continue;
    if (teasers.has(block.index)) others += block.words;
    else own += block.words;
  }
  const { words, share } = isArticle ? OF_ARTICLE : OF_OTHERS;
  return own > words && own > others * share ? teasers : NO_TEASERS;
}

/** How much text there must be beside the teasers, in words and against theirs: what may be a list of them has more. */
const OF_ARTICLE = { words: 100, share: 0.5 };
const OF_OTHERS = { words: 350, share: 1.5 };
const NO_TEASERS: ReadonlySet<number> = new Set();

function measure(raw: RawBlock, index: number): Measured {
  const words = wordsIn(raw.text);
  const linkDensity = Math.min(1, raw.linkLength / raw.text.length);
  return { ...raw, index, words, linkDensity, good: isGood(raw, words, linkDensity) };
}

/** Length in words of six letters; where no spaces are written, in words of two. */
function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced / 2 + (text.length - unspaced) / 6;
}

function isGood(raw: RawBlock, words: number, linkDensity: number): boolean {
  const { context, text } = raw;
  if (context.heading || context.caption !== 'none' || linkDensity >= 0.45) return false;
  const long = words >= 14 || (words >= 6 && SENTENCE_END.test(text)) || (context.pre && words > 3);
  return long && !isNoise(raw);
}

const sumOfGood = (blocks: readonly Measured[]): number =>
  blocks.reduce((sum, block) => sum + (block.good ? block.words : 0), 0);

function regionsAround(block: Measured): Region[] {
  const regions: Region[] = [];
  for (let at = block.context.region; at; at = at.parent) regions.push(at);
  return regions;
}

function goodWordsByRegion(blocks: readonly Measured[]): Map<Region, number> {
  const sums = new Map<Region, number>();
  for (const block of blocks)
    if (block.good)
      for (const region of regionsAround(block)) sums.set(region, (sums.get(region) ?? 0) + block.words);
  return sums;
}

/** A region that holds most of the page's text is no boilerplate, whatever it is called. */
function outweighs(region: Region, words: number, total: number): boolean {
  switch (region.kind) {
    case 'dialog':
    case 'consent':
      return false;
    case 'comments':
      return total - words < 60 && words > 100;
    case 'boilerplate':
    case 'teaser':
      return words > 0.62 * total && region.tag !== 'FOOTER' && region.tag !== 'NAV';
  }
}

const PLAIN: ReadonlySet<string> = new Set(['FOOTER', 'NAV', 'ASIDE', 'FORM', 'DIALOG']);

const isPlainlyBoilerplate = (region: Region | null): boolean =>
  region !== null && (PLAIN.has(region.tag) || isOtherThanText(region));
