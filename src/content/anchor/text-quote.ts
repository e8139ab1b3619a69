import { occurrences } from './occurrences.ts';

/** A passage of the text that was read, with all that stood around it: a TextQuoteSelector in its text. */
export interface TextQuote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where the page's text may hold it; all offsets count in the page's text. */
export interface Surroundings {
  readonly text: string;
  /** Where the nearest text before and after the quote that still stands puts it; null where none does. */
  readonly before: number | null;
  readonly after: number | null;
  /** Whether a block of the page begins or ends here. */
  readonly isEdge: (offset: number) => boolean;
  /** Whether another passage of the reading stands here. */
  readonly isTaken: (offset: number) => boolean;
}

/** How many equal places are looked at; a page that repeats itself more often than that is no text. */
const MOST_PLACES = 10_000;
/** Code units of context compared on each side, at least and at most, and for all places together. */
const NEAR = 32;
const FAR = 4096;
const ALL = 400_000;
/** Context that is no chance, in code units. */
const ENOUGH_CONTEXT = 12;
/** A quote of this length that stands but once is no chance either. */
const LONG_QUOTE = 20;
/** Agreement in steps, so that a full stop and a space more do not outweigh nearness. */
const STEP = 8;
/** What standing between its neighbours is worth, in code units of context. */
const BETWEEN = 32;

interface Place {
  readonly at: number;
  readonly agreement: number;
  readonly between: boolean;
  readonly distance: number;
}

/**
 * The offset of a quote in the page's text: where most of its context is, then where its neighbours are; null
 * where it stands nowhere, or only by chance.
 */
export function findQuote(quote: TextQuote, around: Surroundings): number | null {
  const exact = quote.text.slice(quote.start, quote.end);
  const all = occurrences(around.text, exact, MOST_PLACES);
  if (all.length === 0) return null;
  const expected = expectedPlace(quote, exact, around, all);
  const reach = Math.max(NEAR, Math.min(FAR, Math.floor(ALL / all.length)));
  let best: Place | null = null;
  for (const at of all) {
    if (around.isTaken(at) || cutsWord(quote, around.text, at)) continue;
    const place = weigh(quote, around, at, { reach, expected });
    if (!best || isBetter(place, best)) best = place;
  }
  return best && isSure(quote, exact, around, best, all.length) ? best.at : null;
}

function weigh(
  quote: TextQuote,
  { text, before, after }: Surroundings,
  at: number,
  { reach, expected }: { readonly reach: number; readonly expected: number },
): Place {
  const end = at + quote.end - quote.start;
  const agreement = sameBefore(quote, text, at, reach) + sameAfter(quote, text, end, reach);
  const between = before !== null && after !== null && before <= at && end <= after;
  return { at, agreement, between, distance: Math.abs(at - expected) };
}

const isBetter = (place: Place, other: Place): boolean => {
  const more = weight(place) - weight(other);
  return more > 0 || (more === 0 && place.distance < other.distance);
};

const weight = ({ agreement, between }: Place): number =>
  Math.floor(agreement / STEP) * STEP + (between ? BETWEEN : 0);

function isSure(
  quote: TextQuote,
  exact: string,
  { isEdge }: Surroundings,
  place: Place,
  count: number,
): boolean {
  const context = quote.text.length - exact.length;
  if (place.between || (context > 0 && place.agreement >= Math.min(ENOUGH_CONTEXT, context))) return true;
  if (count > 1 || occurrences(quote.text, exact, 2).length > 1) return false;
  return exact.length >= LONG_QUOTE || (isEdge(place.at) && isEdge(place.at + exact.length));
}

/** Where the quote is to be expected: beside what still stands, else by its turn, else by its share. */
function expectedPlace(
  { text, start, end }: TextQuote,
  exact: string,
  around: Surroundings,
  all: readonly number[],
): number {
  if (around.before !== null) return around.before;
  if (around.after !== null) return around.after - (end - start);
  const once = occurrences(text, exact, MOST_PLACES);
  const turn = once.length === all.length ? all[once.indexOf(start)] : undefined;
  return turn ?? (start / text.length) * around.text.length;
}

function sameBefore({ text, start }: TextQuote, page: string, at: number, reach: number): number {
  const most = Math.min(reach, start, at);
  let same = 0;
  while (same < most && text.charCodeAt(start - same - 1) === page.charCodeAt(at - same - 1)) same++;
  return same;
}

function sameAfter({ text, end }: TextQuote, page: string, at: number, reach: number): number {
  const most = Math.min(reach, text.length - end, page.length - at);
  let same = 0;
  while (same < most && text.charCodeAt(end + same) === page.charCodeAt(at + same)) same++;
  return same;
}

const IN_WORD = /[\p{L}\p{N}]{2}/u;
const isInWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && IN_WORD.test(text.slice(at - 1, at + 1));

/** Whether a place begins or ends within a word although the quote did not: "Live" in "Lively". */
const cutsWord = ({ text, start, end }: TextQuote, page: string, at: number): boolean =>
  (isInWord(page, at) && !isInWord(text, start)) ||
  (isInWord(page, at + end - start) && !isInWord(text, end));
