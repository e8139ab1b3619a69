import type { Block, Box } from './block.ts';

/** A teaser is no longer than this, in words. */
const LONGEST = 90;
/** So many alike side by side are a list of teasers. */
const FEWEST = 3;

const HEADING = /^H[1-6]$/;

type Measured = Pick<Block, 'context' | 'words' | 'linkDensity' | 'text'>;

/** Finds boxes that only advertise other pages: alike, side by side, short, each with a linked headline. */
export function findTeasers(boxes: readonly Box[], blocks: readonly Measured[]): readonly Box[] {
  return groupsAlike(boxes).flatMap((group) => {
    if (group.length < FEWEST) return [];
    const teasers = group.filter((box) => isTeaser(blocks.slice(box.firstBlock, box.endBlock)));
    return teasers.length >= FEWEST && teasers.length >= 0.7 * group.length ? teasers : [];
  });
}

/** Boxes of one parent that have the same tag and class. */
export function groupsAlike(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const before = known.get(boxes);
  if (before) return before;
  const parts = new Map<Box, Map<string, Box[]>>();
  const groups: Box[][] = [];
  for (const box of boxes) {
    if (!box.parent || box.firstBlock === box.endBlock || HEADING.test(box.tag)) continue;
    const part = parts.get(box.parent) ?? new Map<string, Box[]>();
    if (part.size === 0) parts.set(box.parent, part);
    const main = mainClass(box.element);
    const name = main ? `${box.tag} ${main}` : box.tag;
    const group = part.get(name);
    if (group) group.push(box);
    else {
      const begun = [box];
      part.set(name, begun);
      groups.push(begun);
    }
  }
  known.set(boxes, groups);
  return groups;
}

/** Teasers and listings are both looked for among the same boxes. */
const known = new WeakMap<readonly Box[], readonly (readonly Box[])[]>();

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
