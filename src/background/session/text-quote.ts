import { KEPT_LIMITS, type KeptPlace } from '../../shared/kept-place.ts';
import type { Reading, SentencePlace } from '../../shared/reading.ts';
import { segmentAt, sentenceAt } from './places.ts';

/** Code units of equal context without which a place is none: where its own words are gone. */
const ENOUGH_CONTEXT = 20;

/** What of a place can be found again in another extraction of the page. */
export type Quote = Pick<KeptPlace, 'segment' | 'sentence' | 'exact' | 'prefix' | 'suffix'>;

/** The sentence of a place and what stands around it, across the borders of its segment. */
export function quoteAt(reading: Reading, place: SentencePlace): Quote {
  const { segment, sentence } = place;
  const { text } = segmentAt(reading, place);
  const { start, end } = sentenceAt(reading, place);
  const before = `${reading.segments[segment - 1]?.text ?? ''}\n${text.slice(0, start)}`;
  const after = `${text.slice(end)}\n${reading.segments[segment + 1]?.text ?? ''}`;
  return {
    segment,
    sentence,
    exact: text.slice(start, Math.min(end, start + KEPT_LIMITS.exact)),
    prefix: before.slice(-KEPT_LIMITS.context),
    suffix: after.slice(0, KEPT_LIMITS.context),
  };
}

/**
 * Where a quoted sentence stands in a Reading: among equal sentences the one with most of its context, then the
 * nearest; where its words are gone, the sentence that stands in its place now. Null if there is none.
 */
export function placeOfQuote(reading: Reading, quote: Quote): SentencePlace | null {
  let best: Found | null = null;
  for (const place of allPlaces(reading)) {
    const found = weigh(quoteAt(reading, place), quote, place);
    if (found && (!best || isBetter(found, best))) best = found;
  }
  return best?.place ?? null;
}

interface Found {
  readonly place: SentencePlace;
  readonly isExact: boolean;
  readonly context: number;
  readonly distance: number;
}

function* allPlaces({ segments }: Reading): Generator<SentencePlace> {
  for (const [segment, { sentences }] of segments.entries())
    for (const sentence of sentences.keys()) yield { segment, sentence };
}

function weigh(here: Quote, quote: Quote, place: SentencePlace): Found | null {
  const context = sameEnd(here.prefix, quote.prefix) + sameStart(here.suffix, quote.suffix);
  const isExact = here.exact === quote.exact;
  if (!isExact && context < ENOUGH_CONTEXT) return null;
  return { place, isExact, context, distance: Math.abs(place.segment - quote.segment) };
}

function isBetter(one: Found, other: Found): boolean {
  if (one.isExact !== other.isExact) return one.isExact;
  if (one.context !== other.context) return one.context > other.context;
  return one.distance < other.distance;
}

function sameStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function sameEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
