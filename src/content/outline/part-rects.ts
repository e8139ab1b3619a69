import type { Extraction } from '../extract/extraction.ts';

/** The ranges of an extraction's segments on the page itself; those in frames are elsewhere. */
export function partRanges(document: Document, { segments }: Extraction): readonly Range[] {
  const ranges: Range[] = [];
  for (const segment of segments) {
    const nodes = [...segment.textNodes()].filter((node) => node.ownerDocument === document);
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) continue;
    const range = document.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    ranges.push(range);
  }
  return ranges;
}

/** Where ranges lie that can be seen in a window of this height. */
export function rectsInSight(ranges: readonly Range[], height: number): readonly DOMRect[] {
  return ranges
    .map((range) => range.getBoundingClientRect())
    .filter((rect) => rect.width > 0 && rect.bottom > 0 && rect.top < height);
}
