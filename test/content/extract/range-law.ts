import { withSentences } from '../../../src/background/page/with-sentences.ts';
import type { Extraction } from '../../../src/content/extract/extraction.ts';
import { isElement, isText } from '../../../src/content/extract/flat-tree.ts';
import type { SegmentNodes } from '../../../src/content/extract/segment-nodes.ts';
import type { Span } from '../../../src/shared/reading.ts';

const normal = (text: string): string =>
  text
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The text of a range as it is read: line breaks are spaces, text that is not the segment's is silent. */
function readText(range: Range, own: ReadonlySet<Node>): string {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const walker = range.startContainer.ownerDocument?.createTreeWalker(range.commonAncestorContainer);
  if (!walker) return '';
  let text = '';
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    if (isElement(node) && node.localName === 'br') text += ' ';
    if (isText(node) && own.has(node)) {
      const to = node === endContainer ? endOffset : node.data.length;
      text += node.data.slice(node === startContainer ? startOffset : 0, to);
    }
    if (node === endContainer) break;
  }
  return normal(text);
}

/** What of a span stands in text nodes; words that are said in place of something do not. */
function standing(nodes: SegmentNodes, text: string, span: Span): string {
  let standing = '';
  for (const { start, length } of nodes.piecesAfter(span.start)) {
    if (start >= span.end) break;
    standing += text.slice(Math.max(start, span.start), Math.min(start + length, span.end));
  }
  return standing.replace(/\s/g, '');
}

/** How many sentences and words of an extraction have no range, or one that does not give back their text. */
export function brokenSpans({ reading, segments }: Extraction): number {
  let broken = 0;
  withSentences(reading).segments.forEach(({ text, sentences }, i) => {
    const nodes = segments[i];
    if (!nodes) return;
    const own = new Set<Node>(nodes.textNodes());
    const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
    for (const span of [...sentences, ...words]) {
      const range = nodes.rangeOf(span);
      const wanted = standing(nodes, text, span);
      if (wanted === '' ? range : !range || readText(range, own).replace(/ /g, '') !== wanted) broken++;
    }
  });
  return broken;
}
