const TOKEN_CHARACTER = /[\p{L}\p{M}\p{N}\u00B7\u00AD.'\u2019\-\u2010\u2011/&°º]/u;

/** No abbreviation is longer; what is before counts as no part of the token. */
const LONGEST_TOKEN = 40;

/** The word before a full stop. */
export interface Token {
  /** Offset of its first character. */
  readonly start: number;
  /** The word without stops, hyphens and apostrophes in front. */
  readonly text: string;
  /** The same in small letters. */
  readonly small: string;
  /** What comes after its last hyphen, slash or apostrophe, in small letters: "ing" of "dipl.-ing". */
  readonly lastPart: string;
}

/** Reads the word that ends at an offset. */
export function previousToken(text: string, end: number): Token {
  let start = end;
  while (start > end - LONGEST_TOKEN && start > 0 && TOKEN_CHARACTER.test(text[start - 1] ?? '')) start--;
  const word = text.slice(start, end).replace(/^[.'\u2019-]+/, '');
  const small = word.toLowerCase();
  return { start, text: word, small, lastPart: /[^\-/\u2019']*$/.exec(small)?.[0] ?? small };
}

/** Up to `length` code units before an offset. */
export const before = (text: string, offset: number, length = 24): string =>
  text.slice(Math.max(0, offset - length), offset);
