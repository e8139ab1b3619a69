import type { Extraction } from '../extract/extraction.ts';
import type { ReadPlace } from './pointing.ts';

/** Tells what of a reading stands at a place of the page; it takes in the reading when it is asked first. */
export class PlaceInReading {
  readonly #segments: Extraction['segments'];
  #byNode: Map<Node, number[]> | null = null;

  constructor({ segments }: Extraction) {
    this.#segments = segments;
  }

  /** The place in the reading of a place in a text node; null where nothing is read of it. */
  of(node: Node, offset: number): ReadPlace | null {
    this.#byNode ??= this.#takeIn();
    for (const segment of this.#byNode.get(node) ?? []) {
      const found = this.#segments[segment]?.offsetOf(node, offset) ?? null;
      if (found !== null) return { segment, offset: found };
    }
    return null;
  }

  #takeIn(): Map<Node, number[]> {
    const byNode = new Map<Node, number[]>();
    for (const [segment, nodes] of this.#segments.entries())
      for (const node of nodes.textNodes()) {
        const list = byNode.get(node);
        if (!list) byNode.set(node, [segment]);
        else if (list.at(-1) !== segment) list.push(segment);
      }
    return byNode;
  }
}
