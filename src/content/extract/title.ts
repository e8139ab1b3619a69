import type { Block } from './block.ts';

/** The titles a document gives itself, in a form that can be compared. */
export function titlesOf(document: Document): readonly string[] {
  const meta = ['meta[property="og:title"]', 'meta[name="twitter:title"]'].map((selector) =>
    document.querySelector(selector)?.getAttribute('content'),
  );
  return [document.title, ...meta].map((title) => comparable(title ?? '')).filter(Boolean);
}

/** Lower case, letters and digits only. */
export const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text says the same as one of the document's titles. */
export function isTitle(text: string, titles: readonly string[]): boolean {
  const own = comparable(text);
  return (
    own.length > 8 &&
    titles.some((title) => title.includes(own) || (title.length > 12 && own.includes(title)))
  );
}

/** The heading that says the document's title: a main heading, or else any. */
export function titleHeading(blocks: readonly Block[], titles: readonly string[]): Block | undefined {
  const says = blocks.filter((block) => block.context.heading && isTitle(block.text, titles));
  return says.find((block) => block.context.heading === 1) ?? says[0];
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
  const says = blocks.filter((b) => b.context.heading && isTitle(b.text, titles) && !isAside(b));
  const [said] = says.toSorted((a, b) => titleRank(b, titles) - titleRank(a, titles));
  if (said) return said;
  return blocks
    .slice(0, first.index)
    .findLast((block) => block.context.heading === 1 && !block.boilerplate && block.linkDensity < 0.5);
}

/** A document's title begins with that of the article; what names the site follows, and links home. */
const titleRank = ({ context, linkDensity, text }: Block, titles: readonly string[]): number =>
  (linkDensity < 0.5 ? 4 : 0) +
  (titles.some((title) => title.startsWith(comparable(text))) ? 2 : 0) +
  (context.heading === 1 ? 1 : 0);

const ASIDE: ReadonlySet<string> = new Set(['NAV', 'ASIDE', 'FOOTER', 'DIALOG']);

const isAside = ({ context }: Block): boolean => {
  for (let at = context.region; at; at = at.parent)
    if (at.kind !== 'boilerplate' || ASIDE.has(at.tag)) return true;
  return false;
};
