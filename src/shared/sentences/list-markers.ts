import type { Span } from '../reading.ts';

const MARKER =
  /(?<!\S)(?:([•⁃‣◦▪●])\s?(?:\d{1,3}[.)]{1,2}(?=\s))?|(\(?)(\d{1,3}|[ivx]{1,5}|[a-z]|[A-Z])(\.\)|\)|\.)(?=\s))/g;
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

function readLabel(label: string): { kind: string; value: number } {
  if (/^\d/.test(label)) return { kind: '1', value: Number(label) };
  const roman = ROMAN.indexOf(label) + 1;
  // "v" and "x" alone could be letters too; a list of letters gets that far less often than one of numbers.
  if (roman > 0) return { kind: 'i', value: roman };
  const upper = label === label.toUpperCase();
  return { kind: upper ? 'A' : 'a', value: label.toLowerCase().charCodeAt(0) - 96 };
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
    // "A. B. Smith" are initials.
    if (kind !== 'A' || closing !== '.') yield { ...span, style: opening + kind + closing, value };
  }
}

/** Whether a list can begin at an offset: at the start of the text, of a line or of a sentence. */
const canBegin = (text: string, { start, value }: Marker): boolean => {
  const lead = text.slice(Math.max(0, start - 3), start);
  if (/^\s*$/.test(lead) || /\n\s*$/.test(lead)) return true;
  return value === 1 && /[.!?]\s+$/.test(lead);
};

function continues(text: string, marker: Marker, last: Marker, ordinalStop: boolean): boolean {
  if (marker.style !== last.style) return false;
  if (marker.value === undefined || last.value === undefined) return true;
  if (marker.value !== last.value + 1) return false;
  if (marker.style !== '1.') return true;
  const lead = text.slice(Math.max(0, marker.start - 12), marker.start);
  return (
    !ordinalStop && !NUMBERED.test(lead) && /^\s+["'“„«]?\p{Lu}/u.test(text.slice(marker.end, marker.end + 4))
  );
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
    if (last !== undefined && continues(text, marker, last, ordinalStop)) list?.push(marker);
    else if (canBegin(text, marker)) lists.push([marker]);
  }
  return lists.filter((list) => list.length > 1).flat();
}
