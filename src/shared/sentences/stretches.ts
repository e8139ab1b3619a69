import type { Span } from '../reading.ts';

/** Stretches of a text that do not overlap, in order; asked from front to back. */
export class Stretches {
  readonly #spans: readonly Span[];
  #next = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  /** The stretch that an offset is in, if any. Offsets must not go back. */
  around(offset: number): Span | undefined {
    while ((this.#spans[this.#next]?.end ?? Number.POSITIVE_INFINITY) < offset) this.#next++;
    const span = this.#spans[this.#next];
    return span !== undefined && span.start < offset ? span : undefined;
  }
}

/** Adds a stretch that ends after all others, and drops those within it. */
export function addOutermost(spans: Span[], { start, end }: Span): void {
  while ((spans.at(-1)?.start ?? -1) > start) spans.pop();
  spans.push({ start, end });
}
