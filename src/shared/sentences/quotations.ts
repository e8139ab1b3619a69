import type { Span } from '../reading.ts';
import { addOutermost } from './stretches.ts';

const MARK = /["'\u2018-\u201F«»‹›「」『』]|\n\s*\n/g;
const ALWAYS_OPENS = '„‚「『';
const ALWAYS_CLOSES = '」』';
/** Which marks can close what another one opens. */
const PARTNERS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\u201C': '\u201D',
  '\u201D': '\u201D',
  '\u201E': '\u201C\u201D',
  '\u2018': '\u2019',
  '\u201A': '\u2018\u2019',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
};

/** Longest quotation, in code units, that is kept whole. */
const LONGEST_QUOTATION = 250;

const OPENS_AFTER = /[\s([{\u2013\u2014:\u201E\u201C«"]/;
const SPACE = /\s/;
/** No spaces tell there which way a mark is turned, but its form does. */
const EAST_ASIAN = /[\u2E80-\u9FFF\uFF00-\uFFEF]/;

/** Whether a mark that can do both opens a quotation where it stands. */
function opens(text: string, index: number, mark: string): boolean {
  if (ALWAYS_OPENS.includes(mark)) return true;
  if (ALWAYS_CLOSES.includes(mark)) return false;
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  if (EAST_ASIAN.test(before + after)) return mark === '\u201C' || mark === '\u2018';
  // "« Oui » dit-il": French parts its marks from the words.
  if (mark === '«' && SPACE.test(after)) return OPENS_AFTER.test(before);
  return OPENS_AFTER.test(before) && !/[\s,;:!?)]/.test(after);
}

/** A single mark closes after a mark that ends or parts, or a word that needs no apostrophe ("dogs’ tails"); else it is one. */
function isApostrophe(text: string, index: number, mark: string): boolean {
  if (mark !== "'" && mark !== '\u2019') return false;
  const [before = '', after = ' '] = [text[index - 1], text[index + 1]];
  if (/[.,!?\u2026]/.test(before)) return false;
  return mark === "'" || /[sxzSXZ\s]/.test(before) || /[\p{L}\p{N}]/u.test(after);
}

/** The quotations of a text that are not within another one, from mark to mark, in order. */
export function findQuotations(text: string): Span[] {
  let open: { mark: string; index: number }[] = [];
  const quotations: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark.length > 1 || mark === '\n') open = [];
    else if (opens(text, index, mark)) open.push({ mark, index });
    else if (!isApostrophe(text, index, mark)) {
      // Only the marks next to it count, so that a text of many open ones stays linear.
      const at = open.findLastIndex(
        (one, place) => place >= open.length - 8 && PARTNERS[one.mark]?.includes(mark),
      );
      const start = open[at]?.index;
      if (start === undefined) continue;
      open.length = at;
      if (index - start <= LONGEST_QUOTATION) addOutermost(quotations, { start, end: index });
    }
  }
  return quotations;
}
