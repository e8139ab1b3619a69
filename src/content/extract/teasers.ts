import type { Block, Box } from './block.ts';

/** A teaser is no longer than this, in words. */
const LONGEST = 90;
/** So many alike side by side are a list of teasers. */
const FEWEST = 3;

const HEADING = /^H[1-6]$/;

type Measured = Pick<Block, 'context' | 'words' | 'linkDensity' | 'text'>;

/** Finds boxes that only advertise other pages: alike, side by side, short, each with a linked headline. */
export function findTeasers(boxes: readonly Box[], blocks: readonly Measured[]): readonly Box[] {
  return [...groupsAlike(boxes).values()].flatMap((group) => {
    if (group.length < FEWEST) return [];
    const teasers = group.filter((box) => isTeaser(blocks.slice(box.firstBlock, box.endBlock)));
    return teasers.length >= FEWEST && teasers.length >= 0.7 * group.length ? teasers : [];
  });
}

/** Boxes of one parent that have the same tag and class. */
export function groupsAlike(boxes: readonly Box[]): Map<string, Box[]> {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    if (!box.parent || box.firstBlock === box.endBlock || HEADING.test(box.tag)) continue;
    const key = `${box.parent.index} ${box.tag} ${mainClass(box.element)}`;
    const group = groups.get(key);
    if (group) group.push(box);
    else groups.set(key, [box]);
  }
  return groups;
}

const mainClass = (element: Element): string =>
  element
    .getAttribute('class')
    ?.split(/\s+/)
    .find((name) => name && !/\d/.test(name)) ?? '';

function isTeaser(blocks: readonly Measured[]): boolean {
  let words = 0;
  for (const block of blocks) words += block.words;
  if (words > LONGEST || words < 3 || blocks.length > 12) return false;
  return blocks.some(isLinkedHeadline);
}

const isLinkedHeadline = ({ context, linkDensity, words }: Measured): boolean =>
  linkDensity > 0.8 && (context.heading > 0 || words >= 4);
