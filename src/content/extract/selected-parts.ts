import { isText } from './flat-tree.ts';
import type { TextPart } from './pieces.ts';

/** The parts of text nodes that are selected in a document. */
export function selectedParts(document: Document): ReadonlyMap<Text, TextPart> {
  const parts = new Map<Text, TextPart>();
  const selection = document.getSelection();
  for (let i = 0; i < (selection?.rangeCount ?? 0); i++) {
    const range = selection?.getRangeAt(i);
    if (range && !range.collapsed) for (const [node, part] of partsOf(range)) parts.set(node, part);
  }
  return parts;
}

/** Goes from the range's start to its end, so that a small selection in a large page costs little. */
function* partsOf(range: Range): Generator<[Text, TextPart]> {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const end = isText(endContainer) ? null : nodeAt(endContainer, endOffset);
  let node = isText(startContainer) ? startContainer : nodeAt(startContainer, startOffset);
  for (; node && node !== end; node = nextNode(node)) {
    if (isText(node)) {
      const from = node === startContainer ? startOffset : 0;
      yield [node, { from, to: node === endContainer ? endOffset : node.data.length }];
    }
    if (node === endContainer) return;
  }
}

/** The first node at or after a boundary point in an element, null at the end of the document. */
const nodeAt = (container: Node, offset: number): Node | null =>
  container.childNodes[offset] ?? nextOutside(container);

const nextNode = (node: Node): Node | null => node.firstChild ?? nextOutside(node);

function nextOutside(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
