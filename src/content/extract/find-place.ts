import type { TextPoint } from '../../shared/reading.ts';
import type { Extraction } from './extraction.ts';
import { isElement, isText, shownChildren, shownParent } from './flat-tree.ts';

/**
 * What is read at a place of the page, or nearest after it where nothing is read there; null where nothing
 * follows. `offset` counts code units in a text node, children in any other node.
 */
export function findPlace(extraction: Extraction, node: Node, offset: number): TextPoint | null {
  const segmentsOf = indexNodes(extraction);
  for (const place of placesFrom(node, offset))
    for (const segment of segmentsOf.get(place.node) ?? []) {
      const at = extraction.segments[segment]?.offsetOf(place.node, place.offset) ?? null;
      if (at !== null) return { segment, offset: at };
    }
  return null;
}

function indexNodes({ segments }: Extraction): ReadonlyMap<Node, number[]> {
  const index = new Map<Node, number[]>();
  segments.forEach((nodes, segment) => {
    for (const node of nodes.textNodes()) {
      const list = index.get(node);
      if (!list) index.set(node, [segment]);
      else if (list.at(-1) !== segment) list.push(segment);
    }
  });
  return index;
}

/** The place itself if it is in text, then the start of every text node after it, as the page shows them. */
function* placesFrom(node: Node, offset: number): Generator<{ node: Text; offset: number }> {
  if (isText(node)) yield { node, offset };
  else for (const text of textsIn([...shownNodes(node)].slice(offset))) yield { node: text, offset: 0 };
  for (let at: Node | null = node; at; at = shownParent(at))
    for (const text of textsIn(siblingsAfter(at))) yield { node: text, offset: 0 };
}

function* textsIn(nodes: Iterable<Node>): Generator<Text> {
  for (const node of nodes) {
    if (isText(node)) yield node;
    else yield* textsIn(shownNodes(node));
  }
}

const shownNodes = (node: Node): Iterable<Node> => (isElement(node) ? shownChildren(node) : node.childNodes);

function siblingsAfter(node: Node): readonly Node[] {
  const parent = shownParent(node);
  if (!parent) return [];
  const siblings = [...shownNodes(parent)];
  return siblings.slice(siblings.indexOf(node) + 1);
}
