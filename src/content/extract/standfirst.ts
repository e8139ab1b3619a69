import { type Block, contains, type Region } from './block.ts';
import { isNoise } from './noise.ts';
import { comparable, headingBox } from './title.ts';
import { SENTENCE_END } from './vocabulary.ts';

/** So many blocks lie at most between a title and the text: by-line, date, sharing, picture, summary. */
const FARTHEST = 14;
/** A summary that is marked up as a heading has at least this many words. */
const LONG_HEADING = 7;
const LONG_TEXT = 9;

/**
 * The blocks between an article's title and its text that introduce it: the standfirst, marked up as a
 * heading without text of its own, or as a teaser of the very article.
 */
export function standfirst(
  blocks: readonly Block[],
  title: Block | null,
  first: Block | undefined,
): readonly Block[] {
  if (!title || !first) return [];
  const around = headingBox(title).parent;
  const isNear = first.index - title.index <= FARTHEST;
  return blocks
    .slice(title.index + 1, Math.min(first.index, title.index + FARTHEST))
    .filter((block) => (isNear || (around && contains(around, block.box))) && introduces(block, title));
}

function introduces(block: Block, title: Block): boolean {
  const { context, linkDensity, text, words } = block;
  if (linkDensity > 0.3 || context.caption !== 'none' || context.list !== 'none') return false;
  if (isNoise(block) || comparable(text).startsWith(comparable(title.text))) return false;
  if (!isAtMostTeaser(context.region, title.context.region)) return false;
  if (context.heading) return isSubtitle(block, title);
  return block.good && (words >= LONG_TEXT || SENTENCE_END.test(text));
}

/** A summary marked up as a heading: of a lower rank, or else it goes on right behind the title. */
const isSubtitle = ({ context, index, words }: Block, title: Block): boolean =>
  words >= LONG_HEADING &&
  (context.heading > title.context.heading || (index === title.index + 1 && words >= 2 * LONG_HEADING));

/** Whether nothing but its name as a teaser speaks against a part; what the title lies in does not count. */
function isAtMostTeaser(region: Region | null, ofTitle: Region | null): boolean {
  for (let at = region; at && at !== ofTitle; at = at.parent) if (at.kind !== 'teaser') return false;
  return true;
}
