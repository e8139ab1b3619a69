import type { Lit } from '../../shared/messages/content-calls.ts';
import type { Span } from '../../shared/reading.ts';
import type { Extraction } from '../extract/extraction.ts';
import { firstSlice, inSlices, type Slices } from '../slices.ts';
import { OriginalText } from './original-text.ts';
import type { PageIndex } from './page-index.ts';
import { findQuote } from './text-quote.ts';

/** What is to be found: a sentence of a segment, and a word in it. */
export type Wanted = Pick<Lit, 'segment' | 'sentence' | 'word'>;

/** Where it stands now; null for what stands nowhere. */
export interface Found {
  readonly sentence: Range | null;
  readonly word: Range | null;
}

/** The page as it can be asked at any time. */
export interface AskedPage {
  /** Goes through all visible text of the page as it is now, in linear time. */
  readonly walk: () => Slices<PageIndex>;
  /** A walk that took longer than a slice has come to its end: what was not found may be asked for again. */
  readonly walked: () => void;
  /** A clock in ms. */
  readonly now: () => number;
}

const NOWHERE: Found = { sentence: null, word: null };
/** After a walk so many times its length passes before the next one: a page that never rests costs a tenth. */
const REST = 9;

/** Finds the sentences of a reading on a page that changes while it is read. */
export class ReadingPlaces {
  readonly #segments: Extraction['segments'];
  readonly #extraction: Extraction;
  readonly #page: AskedPage;
  readonly #known = new Map<string, number | null>();
  #original: OriginalText | null = null;
  #index: PageIndex | null = null;
  #stale = true;
  #walking = false;
  #earliest = 0;

  constructor(extraction: Extraction, page: AskedPage) {
    this.#extraction = extraction;
    this.#segments = extraction.segments;
    this.#page = page;
  }

  /** The page's text may have changed: what is lost may be looked for again. */
  changed(): void {
    this.#stale = true;
  }

  /** In how many ms it is worth to look again for what was not found; null if something must happen first. */
  get wait(): number | null {
    return this.#stale && !this.#walking ? Math.max(0, this.#earliest - this.#page.now()) : null;
  }

  /** The sentence and its word in their own nodes, or else wherever the page has the sentence now. */
  find(wanted: Wanted): Found {
    const own = this.#segments[wanted.segment];
    if (!own) return NOWHERE;
    const sentence = own.rangeOf(wanted.sentence);
    if (sentence) return { sentence, word: wanted.word && own.rangeOf(wanted.word) };
    if (own.isSaidOnly(wanted.sentence)) return NOWHERE;
    return this.#findAgain(wanted) ?? this.#findAnew(wanted) ?? NOWHERE;
  }

  #findAgain(wanted: Wanted): Found | null {
    if (!this.#index || this.#placeOf(this.#index, wanted) === null) return null;
    const found = this.#rangesIn(this.#index, wanted);
    // The page has changed where nobody could see it, as in a new shadow root.
    if (!found) this.#stale = true;
    return found;
  }

  #findAnew(wanted: Wanted): Found | null {
    if (!this.#stale || this.#walking || this.#page.now() < this.#earliest) return null;
    const index = this.#walk();
    const found = index && this.#rangesIn(index, wanted);
    // A place without a range, as where slots turn the order round: asked again it would be no better.
    if (index && !found) this.#known.set(this.#keyOf(wanted), null);
    return found;
  }

  #rangesIn(index: PageIndex, wanted: Wanted): Found | null {
    const { sentence, word } = wanted;
    const at = this.#placeOf(index, wanted);
    if (at === null) return null;
    const moved = ({ start, end }: Span): Span => ({
      start: start - sentence.start + at,
      end: end - sentence.start + at,
    });
    const range = index.rangeOf(moved(sentence));
    return range && { sentence: range, word: word && index.rangeOf(moved(word)) };
  }

  /** Walks through the page; null where that takes longer than a slice and goes on by itself. */
  #walk(): PageIndex | null {
    const before = this.#page.now();
    const work = this.#takeIn();
    this.#stale = false;
    const first = firstSlice(work, this.#page.now);
    if (first) return this.#walkedIn(first.value, before);
    this.#walking = true;
    void inSlices(work).then((index) => {
      this.#walking = false;
      this.#walkedIn(index, before);
      this.#page.walked();
    });
    return null;
  }

  *#takeIn(): Slices<PageIndex> {
    this.#original ??= yield* OriginalText.of(this.#extraction);
    return yield* this.#page.walk();
  }

  #walkedIn(index: PageIndex, before: number): PageIndex {
    const after = this.#page.now();
    this.#earliest = after + REST * (after - before);
    this.#known.clear();
    this.#index = index;
    return index;
  }

  #placeOf(index: PageIndex, { segment, sentence }: Wanted): number | null {
    const key = this.#keyOf({ segment, sentence });
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const place = this.#original && lookUp(this.#original, index, segment, sentence);
    this.#known.set(key, place);
    return place;
  }

  #keyOf({ segment, sentence }: Pick<Wanted, 'segment' | 'sentence'>): string {
    return `${segment}:${sentence.start}-${sentence.end}`;
  }
}

function lookUp(original: OriginalText, index: PageIndex, segment: number, sentence: Span): number | null {
  const { text } = original;
  const start = original.offsetIn(segment, sentence.start);
  const end = original.offsetIn(segment, sentence.end);
  const exact = text.slice(start, end);
  return findQuote(
    { text, start, end },
    {
      text: index.text,
      before: endOfTextBefore(original, index, segment, sentence),
      after: startOfTextAfter(original, index, segment, sentence),
      isEdge: (offset) => index.isEdge(offset),
      isTaken: (offset) => {
        const place = index.placeOf(offset);
        const own = place && original.offsetOf(place.node, place.offset);
        return own !== null && own !== start && text.startsWith(exact, own);
      },
    },
  );
}

/** Where the nearest text before the sentence that stands in its old node ends on the page. */
function endOfTextBefore(
  original: OriginalText,
  index: PageIndex,
  segment: number,
  sentence: Span,
): number | null {
  const limit = original.offsetIn(segment, sentence.start);
  for (const { node, nodeStart, start, length } of original.before(segment, sentence.start)) {
    const said = original.text.slice(start, Math.min(start + length, limit));
    const at = index.offsetOf(node, nodeStart);
    if (at !== null && index.text.startsWith(said, at)) return at + said.length;
  }
  return null;
}

/** Where the nearest text after the sentence that stands in its old node begins on the page. */
function startOfTextAfter(
  original: OriginalText,
  index: PageIndex,
  segment: number,
  sentence: Span,
): number | null {
  const limit = original.offsetIn(segment, sentence.end);
  for (const { node, nodeStart, start, length } of original.after(segment, sentence.end)) {
    const from = Math.max(start, limit);
    const at = index.offsetOf(node, nodeStart + from - start);
    if (at !== null && index.text.startsWith(original.text.slice(from, start + length), at)) return at;
  }
  return null;
}
