import { isDigit, isLetter, isLower, isUpper, skip, skipSpaces } from './characters.ts';

const OPENING = '"\'`\u201C\u201E\u201A\u2018«‹»›([{¿¡「『【（*_#•\u2043⁃\u201D';
const DASH = /[\u2013\u2014\u2015]/;
const SPACED_DASH = /[\u2013\u2014\u2015-]{1,3}(?=\s)/uy;
const WORD = /[\p{L}\p{M}\p{N}]+/uy;

/** What stands after a place where a sentence might end. */
export interface Following {
  /** Offset of the first letter, digit or other sign after opening marks. */
  readonly start: number;
  /** Word that starts there, or ''. */
  readonly word: string;
  /** Character after the word, or ''. */
  readonly after: string;
  readonly kind: 'upper' | 'lower' | 'camel' | 'digit' | 'caseless' | 'other' | 'end';
  /** Whether a dash comes first. */
  readonly dash: boolean;
  /** Whether anything opens: a quotation, a bracket. */
  readonly opened: boolean;
}

function skipOpening(text: string, from: number): { start: number; dash: boolean } {
  let start = from;
  let dash = false;
  while (start < text.length) {
    const character = text[start] ?? '';
    const afterDash = skip(SPACED_DASH, text, start);
    if (OPENING.includes(character)) start++;
    else if (afterDash > start) start = skipSpaces(text, afterDash);
    else if (DASH.test(character)) start++;
    else break;
    dash ||= !OPENING.includes(character);
  }
  return { start, dash };
}

/** "'s Avonds": Dutch shortens the first word and gives the second the capital. */
const SHORTENED = /['\u2019][a-z]\s(?=\p{Lu})/uy;
/** Georgian has small letters only, by Unicode's reckoning. */
const CAPITALLESS = /[\u10D0-\u10FF]/;

function kindOf(first: string, word: string): Following['kind'] {
  if (first === '') return 'end';
  if (isUpper(first)) return 'upper';
  if (CAPITALLESS.test(first)) return 'caseless';
  // "iPhone" begins a sentence as it is.
  if (isLower(first)) return /^\p{Ll}{1,3}\p{Lu}/u.test(word) ? 'camel' : 'lower';
  if (isDigit(first)) return 'digit';
  return isLetter(first) ? 'caseless' : 'other';
}

/** Reads what follows at an offset that is no white space. */
export function readFollowing(text: string, from: number): Following {
  const { start, dash } = skipOpening(text, skip(SHORTENED, text, from));
  const end = skip(WORD, text, start);
  const word = text.slice(start, end);
  const first = start < text.length ? String.fromCodePoint(text.codePointAt(start) ?? 0) : '';
  return { start, word, after: text[end] ?? '', kind: kindOf(first, word), dash, opened: start > from };
}
