import { isShorterThan, isText } from './flat-tree.ts';
import type { Look } from './look.ts';
import type { Tag } from './tag.ts';

/** A first letter that an author made a float of its own has at most this many characters, less one. */
const DROP_CAP = 4;

/** Whether the text in an element goes on in the line of the text around it. */
export function isInline(element: Element, { isPhrase }: Tag, { display, style }: Look): boolean {
  switch (display) {
    case 'inline':
    case 'contents':
      return true;
    case 'inline-block':
      return isPhrase && isBesideText(element);
    default:
      if (display.startsWith('ruby') || display.startsWith('inline')) return true;
      return isPhrase && style.cssFloat !== 'none' && isShorterThan(element, DROP_CAP);
  }
}

const isBesideText = ({ previousSibling, nextSibling }: Element): boolean =>
  [previousSibling, nextSibling].some((node) => node && isText(node) && /\S/.test(node.data));
