import type { Span } from '../reading.ts';
import type { LanguageRules } from './language-rules.ts';

/** A line of a text, without the white space around it. */
interface Line extends Span {
  readonly text: string;
  /** Whether white space stands before its break, as where an editor wrapped it. */
  readonly wrapped: boolean;
}

/** A longer line is one of running text. */
const LONGEST_ENTRY = 60;

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const trimmed = line.trim();
    const from = start + line.length - line.trimStart().length;
    start += line.length + 1;
    return { start: from, end: from + trimmed.length, text: trimmed, wrapped: /\s$/.test(line) };
  });
}

/** Whether a phrase is still open at the end of a line. */
function isOpen({ text }: Line, { functionWords, neverEnds }: LanguageRules): boolean {
  if (/[,;\-\u2013\u2014(&+/]$/.test(text)) return true;
  const last = (/[\p{L}\p{M}]+\.?$/u.exec(text)?.[0] ?? '').toLowerCase();
  return functionWords.has(last) || neverEnds.has(last.replace('.', ''));
}

/** Whether the first word of the next line would have had room on this one, so that the break is meant. */
const hadRoom = (line: Line, next: Line, width: number): boolean =>
  line.text.length + 1 + (/^\S*/.exec(next.text)?.[0].length ?? 0) <= width;

/** Short lines without any mark: a list. */
const isList = (lines: readonly Line[]): boolean =>
  lines.length > 2 && lines.every(({ text }) => text.length <= 40 && /[\p{L}\p{N}]$/u.test(text));

/** No text is set in so narrow a column. */
const NARROW = 30;

/** How sentences end that have no mark, in scripts without capitals. */
const FINAL =
  /(?:です|ます|ました|でした|ません|ください|である|[다요죠])[\uFF09」』]*$|[\u3002\uFF01\uFF1F\uFF09」』]$/;

/** Where lines begin that begin sentences: the lines of an address or a list, titles above a text. */
export function lineStarts(text: string, rules: LanguageRules): Span[] {
  if (!text.includes('\n')) return [];
  const lines = linesOf(text);
  const width = lines.reduce((longest, line) => Math.max(longest, line.text.length), 0);
  const list = isList(lines.filter((line) => line.text !== ''));
  return lines.flatMap((next, index) => {
    const line = lines[index - 1];
    if (line === undefined || line.text === '' || next.text === '') return [];
    const room = hadRoom(line, next, width) || (list && width <= NARROW);
    const meant = !line.wrapped && line.text.length <= LONGEST_ENTRY && room;
    const begins = list || /^["'\u201E\u201C«([•*\u2022-]*\s?[\p{Lu}\p{Nd}]/u.test(next.text);
    return FINAL.test(line.text) || (meant && begins && !isOpen(line, rules))
      ? [{ start: next.start, end: next.start }]
      : [];
  });
}
