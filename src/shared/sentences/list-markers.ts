import type { Span } from '../reading.ts';
import { isDigit } from './characters.ts';

const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'абвгдежзиклмнопрст',
  'αβγδεζηθ',
  'אבגדהוזחט',
  'أبجدهوزح',
  '가나다라마바사아자차카타파하',
];
const LABEL = String.raw`\p{Nd}{1,3}|[ivx]{1,5}|[${ALPHABETS.join('')}]`;
const MARKER = new RegExp(
  String.raw`(?<!\S)(?:([•⁃‣◦▪●])\s?(?:\d{1,3}[.)]{1,2}(?=\s))?|(\(?)(${LABEL})(\.\)|\)|\.)(?=\s))`,
  'gu',
);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** After such words a number is no list marker: "see page 2. It…". */
const NUMBERED =
  /(?:page|p\.|no\.|number|section|chapter|figure|table|version|part|step|phase|level|in|at|of|to|by|and|is|was|or|than)\s$/i;

interface Marker extends Span {
  /** What the markers of one list have in common. */
  readonly style: string;
  /** Place in the list, or `undefined` for bullets, which have none. */
  readonly value: number | undefined;
}

/** The value of a digit of any script: Unicode has them in rows of ten that begin at a multiple of 16, or 6 after it. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const row = code - (code % 16);
  return code - (isDigit(String.fromCodePoint(row)) ? row : row + 6);
}

const valueOfDigits = (digits: string): number =>
  [...digits].reduce((value, digit) => value * 10 + valueOfDigit(digit), 0);

function readLabel(label: string): { kind: string; value: number } {
  if (isDigit(label)) return { kind: '1', value: valueOfDigits(label) };
  const roman = ROMAN.indexOf(label) + 1;
  // "v" and "x" alone could be letters too; a list of letters gets that far less often than one of numbers.
  if (roman > 0) return { kind: 'i', value: roman };
  const alphabet = ALPHABETS.find((letters) => letters.includes(label)) ?? '';
  return { kind: alphabet[0] ?? '', value: alphabet.indexOf(label) + 1 };
}

function* findMarkers(text: string): Generator<Marker> {
  for (const match of text.matchAll(MARKER)) {
    const [whole, bullet, opening = '', label = '', closing = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (bullet !== undefined) {
      yield { ...span, style: bullet, value: undefined };
      continue;
    }
    const { kind, value } = readLabel(label);
    // "א. ב. יהושע" are initials.
    if (closing !== '.' || !/^\p{Lo}/u.test(label)) yield { ...span, style: opening + kind + closing, value };
  }
}

const startsLine = (text: string, { start }: Marker): boolean =>
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start));

const beforeCapital = (text: string, { end }: Marker): boolean =>
  /^\s+["'“„«]?[\p{Lu}\p{Lo}]/u.test(text.slice(end, end + 4));

/** Whether a list can begin: at the start of the text, of a line or of a sentence, or after another list. */
function canBegin(text: string, marker: Marker, before: readonly Marker[] | undefined): boolean {
  if (startsLine(text, marker)) return true;
  const afterSentence = /[.!?]\s+$/.test(text.slice(Math.max(0, marker.start - 3), marker.start));
  const last = (before?.length ?? 0) > 1 ? before?.at(-1) : undefined;
  if (marker.value === undefined) return afterSentence || last?.value === undefined;
  if (marker.value !== 1) return false;
  return afterSentence || (last !== undefined && beforeCapital(text, marker));
}

function continues(text: string, marker: Marker, last: Marker): boolean {
  if (marker.style !== last.style) return false;
  if (marker.value === undefined || last.value === undefined) return true;
  if (marker.value !== last.value + 1) return false;
  if (marker.style !== '1.') return true;
  const lead = text.slice(Math.max(0, marker.start - 12), marker.start);
  return !NUMBERED.test(lead) && beforeCapital(text, marker);
}

/** Whether words stand between all markers, unlike between the initials of "A. B. C. Smith". */
const arePartedByWords = (list: readonly Marker[]): boolean =>
  list.every((marker, i) => marker.start - (list[i - 1]?.end ?? Number.NEGATIVE_INFINITY) > 4);

/** Where "2." can be an ordinal and "B." an initial, only what counts from 1 to 3 is a list. */
function isList(text: string, list: readonly Marker[], ordinalStop: boolean): boolean {
  const [first] = list;
  const doubtful = first?.style === 'A.' || (first?.style === '1.' && ordinalStop);
  if (first === undefined || !doubtful) return list.length > 1;
  return list.length > 2 && first.value === 1 && startsLine(text, first) && arePartedByWords(list);
}

/**
 * The markers of lists that run on in one line ("1) Mix 2) Stir"), where the first stands at the start and
 * each counts on from the one before. `ordinalStop` says that "2." can be an ordinal in the text's language.
 */
export function listMarkers(text: string, ordinalStop: boolean): Span[] {
  const lists: Marker[][] = [];
  for (const marker of findMarkers(text)) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (last !== undefined && continues(text, marker, last)) list?.push(marker);
    else if (canBegin(text, marker, list)) lists.push([marker]);
  }
  return lists.filter((list) => isList(text, list, ordinalStop)).flat();
}
