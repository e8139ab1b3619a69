import { isDigit, isLetter, isSpace, skip } from './characters.ts';
import { isQuote, type OpenQuotes } from './open-quotes.ts';

const CLOSING = /["'`\u2019\u201D»›)\]}」』】〉》）］｣\u2018\u201C«‹]|\uFE0F/u;
const NOTE = /(?:\[(?:\d{1,3}|[a-z]{1,2}|[^\]\n]{2,28})\]|[\u00B9\u00B2\u00B3\u2070-\u2079]{1,3})/y;
const SPACED_NOTE = / \[\d{1,3}\]/y;
/** Note numbers that lost their superscript: "consultation.11 Take". */
const FLATTENED_NOTE = /\d{1,2}(?:[,\u2013 ]\d{1,2}){0,4}(?=\s+\p{Lu})/uy;
/** A closing mark that stands alone: "went . ' Then". */
const STRAY_QUOTE = /\s['"\u201D\u2019]{1,2}(?=\s)/uy;

/** French closes quotations after a space: "! »". */
const SPACED_CLOSING = /\s[»›\u201D"](?=[\s.,;:]|$)/y;

/** What belongs to the sentence that ends, after its terminator. */
export interface Closing {
  /** Offset after it. */
  readonly end: number;
  /** Whether brackets or quotations are closed. */
  readonly closed: boolean;
  /** Whether there is a mark of a footnote. */
  readonly noted: boolean;
}

function closesHere(text: string, offset: number, quotes: OpenQuotes): boolean {
  const character = text[offset];
  if (character === undefined || !CLOSING.test(character)) return false;
  const next = text[offset + 1] ?? '';
  const beforeWord = isLetter(next) || isDigit(next);
  // Chinese has no space after it.
  if (/[\u201D\u2019]/.test(character) && /[\u3002\uFF01\uFF1F]/.test(text[offset - 1] ?? '')) return true;
  if (character === '`') return !beforeWord;
  return !(isQuote(character) && beforeWord) || quotes.isClosing(offset);
}

function skipNotes(text: string, from: number): number {
  let offset = from;
  for (;;) {
    const next = Math.max(skip(NOTE, text, offset), skip(SPACED_NOTE, text, offset));
    if (next === offset) return offset;
    offset = next;
  }
}

/** Reads closing brackets, quotation marks and footnote marks after the terminators `[start, end)`. */
export function readClosing(text: string, start: number, end: number, quotes: OpenQuotes): Closing {
  let offset = end;
  while (closesHere(text, offset, quotes)) offset++;
  const afterSpaced = skip(SPACED_CLOSING, text, offset);
  if (afterSpaced > offset && quotes.isClosing(afterSpaced - 1)) offset = afterSpaced;
  let closed = offset > end;

  const afterNotes = skipNotes(text, offset);
  let noted = afterNotes > offset;
  offset = afterNotes;

  const mayBeFlattened = !noted && (closed || (end === start + 1 && text[start] === '.'));
  if (mayBeFlattened && /[\p{L})\]\u201D"]/u.test(text[start - 1] ?? '')) {
    const afterNumber = skip(FLATTENED_NOTE, text, offset);
    noted = afterNumber > offset;
    offset = afterNumber;
  }
  if (isSpace(text[start - 1])) {
    const afterStray = skip(STRAY_QUOTE, text, offset);
    closed ||= afterStray > offset;
    offset = afterStray;
  }
  return { end: offset, closed, noted };
}
