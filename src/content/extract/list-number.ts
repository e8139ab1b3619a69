/** Counts the items of a numbered list as the list shows them. */
export class ListNumbers {
  readonly #step: 1 | -1;
  readonly #type: string;
  #next: number;

  constructor(list: Element) {
    this.#step = list.hasAttribute('reversed') ? -1 : 1;
    this.#type = list.getAttribute('type') ?? '';
    const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
    this.#next = Number.isNaN(start) ? (this.#step > 0 ? 1 : itemsOf(list)) : start;
  }

  /** What stands before the next item, '' where it shows no number. */
  next(item: Element, style: { readonly display: string; readonly listStyleType: string }): string {
    const own = Number.parseInt(item.getAttribute('value') ?? '', 10);
    const number = Number.isNaN(own) ? this.#next : own;
    this.#next = number + this.#step;
    if (style.display !== 'list-item') return '';
    const written = write(number, item.getAttribute('type') ?? this.#type, style.listStyleType);
    return written && `${written}. `;
  }
}

const itemsOf = (list: Element): number =>
  [...list.children].filter(({ localName }) => localName === 'li').length;

function write(number: number, type: string, style: string): string {
  switch (style || (TYPES[type] ?? 'decimal')) {
    case 'decimal':
    case 'decimal-leading-zero':
      return String(number);
    case 'lower-alpha':
    case 'lower-latin':
      return letters(number);
    case 'upper-alpha':
    case 'upper-latin':
      return letters(number).toUpperCase();
    case 'lower-roman':
      return roman(number).toLowerCase();
    case 'upper-roman':
      return roman(number);
    default:
      return '';
  }
}

const TYPES: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** a, b … z, aa, ab. */
function letters(number: number): string {
  let written = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    written = String.fromCharCode(97 + ((left - 1) % 26)) + written;
  return written || String(number);
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let [written, left] = ['', number];
  for (const [value, numeral] of NUMERALS) for (; left >= value; left -= value) written += numeral;
  return written;
}
