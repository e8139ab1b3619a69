/**
 * The texts of a page that are cut off or covered, by their number and their first words; self-contained, so
 * that it can be sent into a page. Each is scrolled into view first, as a person would.
 */
export function unreadable(): string[] {
  const clips = (style: CSSStyleDeclaration) => /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
  const isInside = (inner: DOMRect, outer: DOMRect) =>
    inner.top >= outer.top - 2 &&
    inner.bottom <= outer.bottom + 2 &&
    inner.left >= outer.left - 2 &&
    inner.right <= outer.right + 2;
  // A line is higher than its letters.
  const lettersOf = ({ left, top, width, height }: DOMRect) =>
    new DOMRect(left, top + height * 0.2, width, height * 0.6);

  /** What hides what overflows it can be scrolled by a script, and by no person. */
  const unscroll = (element: Element) => {
    for (let box = element.parentElement; box; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (overflowX === 'hidden') box.scrollLeft = 0;
      if (overflowY === 'hidden') box.scrollTop = 0;
    }
  };

  const faultOf = (element: Element, line: DOMRect): string | null => {
    const rect = lettersOf(line);
    for (let box: Element | null = element; box; box = box.parentElement)
      if (clips(getComputedStyle(box)) && !isInside(rect, box.getBoundingClientRect()))
        return `cut by ${box.localName}.${box.className}`;
    if (!isInside(rect, new DOMRect(0, 0, innerWidth, innerHeight))) return 'outside';
    for (const [across, down] of [
      [0.05, 0.1],
      [0.5, 0.5],
      [0.95, 0.9],
      [0.05, 0.9],
    ] as const) {
      const top = document.elementFromPoint(rect.left + rect.width * across, rect.top + rect.height * down);
      const isOwn = !top || top === element || top.contains(element) || element.contains(top);
      if (!isOwn) return `covered by ${top.localName}.${top.className}`;
    }
    return null;
  };

  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let number = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = (node as Text).data.trim();
    if (!element?.checkVisibility() || words === '' || element.matches('option,script,style')) continue;
    number++;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].length;
    for (let i = 0; i < lines; i++) {
      const line = () => [...range.getClientRects()][i] ?? new DOMRect();
      if (i === 0 || !isInside(lettersOf(line()), new DOMRect(0, 0, innerWidth, innerHeight))) {
        element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        const { top, bottom } = line();
        scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
        unscroll(element);
      }
      const fault = line().width > 1 ? faultOf(element, line()) : null;
      if (fault) {
        found.push(`${number} ${words.slice(0, 20)}: ${fault}`);
        break;
      }
    }
  }
  for (const field of document.querySelectorAll<HTMLInputElement>(
    'input:not([type=checkbox],[type=radio])',
  )) {
    number++;
    const { fontSize } = getComputedStyle(field);
    if (field.clientHeight < parseFloat(fontSize)) found.push(`${number} ${field.value}: a field too low`);
  }
  scrollTo({ top: 0, behavior: 'instant' });
  return found;
}
