import { type Block, type Box, boxesAround, isOtherThanText } from './block.ts';

/** The titles a document gives itself, in a form that can be compared. */
export function titlesOf(document: Document): readonly string[] {
  const meta = ['meta[property="og:title"]', 'meta[name="twitter:title"]'].map((selector) =>
    document.querySelector(selector)?.getAttribute('content'),
  );
  const whole = [document.title, ...meta].map((title) => title ?? '');
  const parts = whole.flatMap((title) => title.split(SEPARATOR));
  return [...new Set([...whole, ...parts].map(comparable))].filter(Boolean);
}

/** What stands between the title of an article and the name of its site. */
const SEPARATOR = /\s+[|·•–—»:‹›<>/-]+\s+/;
/** Texts no longer than this say nothing for certain. */
const SHORT = 8;
/** So much of a title must be said, and so much for certainty. */
const MOST = 0.6;
const SURE = 0.8;

/** Lower case, letters and digits only. */
export const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text says the same as one of the document's titles. */
export const isTitle = (text: string, titles: readonly string[]): boolean => likeness(text, titles) >= MOST;

/** How much a text and the title it is most like have in common, 0–1. */
function likeness(text: string, titles: readonly string[]): number {
  const own = comparable(text);
  if (own.length <= SHORT) return 0;
  const shares = titles.map((title) => {
    if (title.includes(own)) return own.length / title.length;
    return title.length > 12 && own.includes(title) ? title.length / own.length : 0;
  });
  return Math.max(0, ...shares);
}

/** The heading that says the document's title: a main heading, or else the one that is most like it. */
export function titleHeading(blocks: readonly Block[], titles: readonly string[]): Block | undefined {
  const ranked = blocks
    .filter((block) => block.context.heading)
    .map((block) => ({ block, like: likeness(block.text, titles) }))
    .filter(({ block, like }) => like >= (block.context.heading === 1 ? MOST : SURE));
  const rank = ({ block, like }: { block: Block; like: number }) =>
    (block.context.heading === 1 ? 1 : 0) + like;
  return ranked.toSorted((a, b) => rank(b) - rank(a))[0]?.block;
}

/**
 * The heading to read before everything else, as a person would: the one that says the title, or else the
 * last main heading before the text that is no link (that one names the site).
 */
export function headingToRead(
  blocks: readonly Block[],
  first: Block,
  titles: readonly string[],
): Block | undefined {
  const says = blocks.filter(
    (b) => b.context.heading && isTitle(b.text, titles) && !isAside(b) && !isAmongText(b, blocks),
  );
  const [said] = says.toSorted((a, b) => titleRank(b, titles) - titleRank(a, titles));
  if (said) return said;
  const before = blocks.slice(0, first.index);
  const main = before.findLast((b) => b.context.heading === 1 && !b.boilerplate && b.linkDensity < 0.5);
  return main ?? before.slice(-NEAR).findLast((b) => isUnmarkedTitle(b, titles));
}

/** A title that is no heading stands at most so many blocks before the text. */
const NEAR = 8;

const isUnmarkedTitle = (block: Block, titles: readonly string[]): boolean =>
  titleRank(block, titles) >= 6 && likeness(block.text, titles) >= SURE && !isAside(block);

/** The box of the heading that a block stands in. */
export const headingBox = (block: Block): Box => {
  for (const box of boxesAround(block.box)) if (/^H[1-6]$/.test(box.tag)) return box;
  return block.box;
};

/** Whether text stands beside a heading before it: then the heading is one of several in the text. */
export const isAmongText = (heading: Block, blocks: readonly Block[]): boolean => {
  const { parent } = headingBox(heading);
  return blocks.some(
    ({ box, good, boilerplate, index }) =>
      index < heading.index && good && !boilerplate && box.tag === 'P' && box.parent === parent,
  );
};

/** A document's title begins with that of the article; what names the site follows, and links home. */
const titleRank = ({ context, linkDensity, text }: Block, titles: readonly string[]): number =>
  (linkDensity < 0.5 ? 4 : 0) +
  (titles.some((title) => title.startsWith(comparable(text))) ? 2 : 0) +
  (context.heading === 1 ? 1 : 0);

const ASIDE: ReadonlySet<string> = new Set(['NAV', 'ASIDE', 'FOOTER', 'DIALOG']);

const isAside = ({ context }: Block): boolean => {
  for (let at = context.region; at; at = at.parent) if (isOtherThanText(at) || ASIDE.has(at.tag)) return true;
  return false;
};
