/** Which attributes an element has, as bits; asked once for all that is to be known of them. */
export type Attributes = number;

export const [CLASS, ID, ROLE, LANG, ITEMPROP, ARIA_HIDDEN, HREF] = [1, 2, 4, 8, 16, 32, 64] as const;
/** A link to a place on a page. */
export const FRAGMENT = 128;
/** One by which an author may set how this element alone looks. */
export const OWN_LOOK = 256;

const BITS: ReadonlyMap<string, Attributes> = new Map([
  ['class', CLASS],
  ['id', ID | OWN_LOOK],
  ['role', ROLE | OWN_LOOK],
  ['lang', LANG],
  ['xml:lang', LANG | OWN_LOOK],
  ['itemprop', ITEMPROP],
  ['href', HREF],
  ['aria-hidden', ARIA_HIDDEN | OWN_LOOK],
  ...(
    'title target rel src srcset sizes alt loading decoding datetime itemscope itemtype colspan rowspan ' +
    'aria-label aria-labelledby aria-describedby tabindex onclick'
  )
    .split(' ')
    .map((name) => [name, 0] as const),
]);

/** The attributes of an element. */
export function attributesOf(element: Element): Attributes {
  if (!element.hasAttributes()) return 0;
  const names = element.getAttributeNames();
  let attributes = 0;
  for (let i = 0; i < names.length; i++) attributes |= BITS.get(names[i] as string) ?? OWN_LOOK;
  return attributes & HREF && isFragmentLink(element) ? attributes | FRAGMENT : attributes;
}

/** Whether an element is a link to a place on a page. */
export const isFragmentLink = (element: Element): boolean =>
  element.getAttribute('href')?.includes('#') ?? false;
