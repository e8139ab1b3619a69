import type { Slices } from '../slices.ts';
import { asideBlocks } from './asides.ts';
import { type Block, type Box, isOtherThanText, type Region, type Undecided } from './block.ts';
import { isNoise } from './noise.ts';
import { findTeasers } from './teasers.ts';
import { SENTENCE_END, UNSPACED } from './vocabulary.ts';

/** The blocks of a page with their measures, and how much good text they hold. */
export interface MeasuredPage {
  readonly blocks: readonly Block[];
  /** Words of good text outside everything that is boilerplate by its tag, or comments. */
  readonly plainWords: number;
}

/** So many blocks are looked at between two looks at the clock. */
const STRIDE = 500;

/**
 * Weighs every block and decides which regions really are boilerplate.
 * @param isArticle whether the page calls itself an article, and so is no list of teasers.
 */
export function* measurePage(
  boxes: readonly Box[],
  measured: readonly Undecided[],
  isArticle: boolean,
): Slices<MeasuredPage> {
  for (const block of measured) {
    measure(block);
    if (block.index % STRIDE === 0) yield;
  }
  const regions = goodWordsByRegion(measured);
  const total = sumOfGood(measured);
  const isBoilerplate = (region: Region): boolean => !outweighs(region, regions.get(region) ?? 0, total);
  yield;
  const teasers = teaserBlocks(boxes, measured, isBoilerplate, isArticle);
  yield;
  const asides = asideBlocks(measured);
  yield;
  for (const block of measured) {
    if (!block.context.region && !teasers.has(block.index) && !asides.has(block.index)) continue;
    const against = regionsAround(block).filter(isBoilerplate);
    block.boilerplate = teasers.has(block.index) || asides.has(block.index) || against.length > 0;
    block.teaser =
      block.boilerplate && !asides.has(block.index) && against.every(({ kind }) => kind === 'teaser');
  }
  const plain = measured.filter((block) => !isPlainlyBoilerplate(block.context.region));
  return { blocks: measured, plainWords: sumOfGood(plain) };
}

/** Blocks of teasers, where there is another text to read. */
function teaserBlocks(
  boxes: readonly Box[],
  blocks: readonly Undecided[],
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

function measure(block: Undecided): void {
  block.words = wordsIn(block.text);
  block.linkDensity = Math.min(1, block.linkLength / block.text.length);
  block.good = isGood(block);
}

/** Length in words of six letters; where no spaces are written, in words of two. */
function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced / 2 + (text.length - unspaced) / 6;
}

function isGood(block: Undecided): boolean {
  const { context, text, words, linkDensity } = block;
  if (context.heading || context.caption !== 'none' || linkDensity >= 0.45) return false;
  const long = words >= 14 || (words >= 6 && SENTENCE_END.test(text)) || (context.pre && words > 3);
  return long && !isNoise(block);
}

const sumOfGood = (blocks: readonly Undecided[]): number =>
  blocks.reduce((sum, block) => sum + (block.good ? block.words : 0), 0);

function regionsAround(block: Undecided): readonly Region[] {
  if (!block.context.region) return NO_REGIONS;
  const regions: Region[] = [];
  for (let at: Region | null = block.context.region; at; at = at.parent) regions.push(at);
  return regions;
}

const NO_REGIONS: readonly Region[] = [];

function goodWordsByRegion(blocks: readonly Undecided[]): Map<Region, number> {
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
