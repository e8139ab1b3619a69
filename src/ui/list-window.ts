/** A list of equally high rows in a box that scrolls; lengths in CSS px. */
export interface ListView {
  readonly rows: number;
  readonly rowHeight: number;
  readonly viewHeight: number;
  readonly scrollTop: number;
}

// Rows above and below the visible ones, so that scrolling shows no gap before the next frame.
const SPARE = 4;

/** The half-open range of rows that have to be in the document. */
export function visibleRows({ rows, rowHeight, viewHeight, scrollTop }: ListView): {
  from: number;
  to: number;
} {
  const from = Math.max(0, Math.floor(scrollTop / rowHeight) - SPARE);
  const to = Math.min(rows, Math.ceil((scrollTop + viewHeight) / rowHeight) + SPARE);
  return { from: Math.min(from, to), to };
}

/** Where a list opens, seen from its field. */
export type Side = 'above' | 'below';

/** The side of a field with room for a list of a height, under it if it may be; lengths in CSS px. */
export function roomierSide(
  field: { readonly top: number; readonly bottom: number },
  windowHeight: number,
  wanted: number,
): Side {
  const below = windowHeight - field.bottom;
  return below >= wanted || below >= field.top ? 'below' : 'above';
}

/** The scroll position nearest to the present one at which a row is wholly visible. */
export function scrollTopShowing(row: number, { rowHeight, viewHeight, scrollTop }: ListView): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - viewHeight);
}
