import type { TextPlace } from '../pointer.ts';

/** So far beside a line somebody may point who means it, in CSS px. */
const SLACK = 4;

/** The place in a text node that lies under a pointer; null where the pointer is beside all text. */
export function textPlaceAt(document: Document, { clientX: x, clientY: y }: MouseEvent): TextPlace | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (!(position?.offsetNode instanceof Text)) return null;
  // The browser answers with the nearest text, however far it is.
  const range = document.createRange();
  range.selectNodeContents(position.offsetNode);
  const isNear = [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
  return isNear ? { node: position.offsetNode, offset: position.offset } : null;
}
