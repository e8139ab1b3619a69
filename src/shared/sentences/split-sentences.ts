import type { Span } from '../reading.ts';
import { isSpace, isWithinCharacter, skip, skipSpaces } from './characters.ts';
import { type Closing, readClosing } from './closing.ts';
import { goesOnAfterQuotation } from './continuation.ts';
import { endsSentence } from './ends-sentence.ts';
import { rulesForText } from './english-text.ts';
import { readFollowing } from './following.ts';
import { forcedStarts } from './forced-starts.ts';
import type { LanguageRules } from './language-rules.ts';
import { OpenQuotes } from './open-quotes.ts';
import { markOf } from './place.ts';
import { findQuotations } from './quotations.ts';
import { findRemarks } from './remarks.ts';
import { Stretches } from './stretches.ts';

const SPACED_DOTS = /(?: ?\.){2,}/y;
const STOP_THEN_DOTS = /^\p{L}\. \. \. \.$/u;
/** Exclamations in quotation marks, in code units, that stay together: "Help! Come here!" */
const SHORT_SPEECH = 100;
/** An emoji after a terminator belongs to the sentence that ends. */
const EMOJI = /(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier})*)+/uy;

/** Offset after an emoji and the white space behind it, or the offset itself. */
function skipEmoji(text: string, from: number): number {
  const end = skip(EMOJI, text, from);
  return end > from && (end === text.length || isSpace(text[end])) ? skipSpaces(text, end) : from;
}

/** Reads a text once, from terminator to terminator. */
class SentenceScanner {
  readonly #text: string;
  readonly #rules: LanguageRules;
  readonly #cased: boolean;
  readonly #quotes: OpenQuotes;
  readonly #ownStop: boolean;
  readonly #remarks: Stretches;
  readonly #quotations: Stretches;
  #forced: readonly Span[];
  #start = 0;

  constructor(text: string, rules: LanguageRules) {
    this.#text = text;
    this.#rules = rules;
    this.#cased = /\p{Lu}/u.test(text);
    this.#quotes = new OpenQuotes(text);
    this.#ownStop = rules.fullStop?.test(text) ?? false;
    this.#remarks = new Stretches(findRemarks(text));
    this.#quotations = new Stretches(findQuotations(text));
    this.#forced = forcedStarts(text, rules);
  }

  /** Offsets where the sentences begin, with white space before some of them. */
  *starts(): Generator<number> {
    yield this.#begin(0);
    let forced = 0;
    const terminators = new RegExp(this.#rules.terminators);
    for (;;) {
      const match = terminators.exec(this.#text);
      const limit = match?.index ?? this.#text.length;
      let within = false;
      for (
        let span = this.#forced[forced];
        span !== undefined && span.start <= limit;
        span = this.#forced[forced]
      ) {
        if (span.start > this.#start) yield this.#begin(span.start);
        within = limit < span.end;
        if (within) break;
        forced++;
      }
      if (match === null) return;
      if (within) continue;
      const end = match[0] === '.' ? skip(SPACED_DOTS, this.#text, limit + 1) : limit + match[0].length;
      terminators.lastIndex = end;
      const next = this.#nextSentence(limit, end);
      if (next === undefined) continue;
      terminators.lastIndex = Math.max(end, next);
      yield this.#begin(next);
    }
  }

  #begin(offset: number): number {
    this.#start = skipSpaces(this.#text, offset);
    this.#quotes.restart(offset);
    return offset;
  }

  /** Where a sentence begins after the terminators `[start, end)`, or `undefined` where none ends. */
  #nextSentence(start: number, end: number): number | undefined {
    const text = this.#text;
    const closing = readClosing(text, start, end, this.#quotes);
    const gapEnd = skipSpaces(text, closing.end);
    if (gapEnd === text.length || this.#goesOn(start, closing, gapEnd)) return undefined;

    const spaced = gapEnd > closing.end;
    const mark = markOf(text.slice(start, end));
    const next = spaced && mark !== 'ideographic' ? skipEmoji(text, gapEnd) : gapEnd;
    if (next === text.length || isWithinCharacter(text, next)) return undefined;
    const following = readFollowing(text, next);
    const place = {
      text,
      rules: this.#rules,
      cased: this.#cased,
      ownStop: this.#ownStop,
      sentenceStart: this.#start,
      start,
      end,
      mark,
      closing,
      next,
      spaced,
      following,
    };
    if (!endsSentence(place)) return undefined;
    // "compounds. . . . The practice": the sentence has its stop, and what is left out comes before the next.
    return STOP_THEN_DOTS.test(text.slice(start - 1, end)) ? start + 2 : next;
  }

  /** Whether punctuation, an open bracket or an open quotation shows that the sentence goes on. */
  #goesOn(start: number, { end, closed, noted }: Closing, gapEnd: number): boolean {
    const text = this.#text;
    const adjacent = text[end] ?? '';
    if (closed ? /[.!?\u2026,;:。！？，、；：]/.test(adjacent) : !noted && /[,;:]/.test(adjacent))
      return true;
    const further = text.slice(gapEnd, gapEnd + 2);
    if (gapEnd > end && (/^[,;]/.test(further) || (/^[.!?]/.test(further) && !/^\.[\p{L}.]/u.test(further))))
      return true;
    return this.#isWithinRemark(start, end, gapEnd) || this.#isWithinQuotation(start, end);
  }

  #isWithinRemark(start: number, end: number, gapEnd: number): boolean {
    const remark = this.#remarks.around(start);
    if (remark === undefined || this.#start >= remark.start) return false;
    return end <= remark.end || readFollowing(this.#text, gapEnd).kind === 'caseless';
  }

  /** A quotation of several sentences stays whole within another sentence; German and long ones are parted. */
  #isWithinQuotation(start: number, end: number): boolean {
    const quotation = this.#quotations.around(start);
    if (quotation === undefined || end > quotation.end) return false;
    const exclaims = /[!?]/.test(this.#text[start] ?? '') && quotation.end - quotation.start <= SHORT_SPEECH;
    // A title: "Die Serie „Wer? Wie?“ läuft".
    if (this.#rules.capitalNouns)
      return exclaims && /^\s+\p{Ll}/u.test(this.#text.slice(quotation.end + 1, quotation.end + 4));
    return (
      this.#start < quotation.start + Number(exclaims) ||
      goesOnAfterQuotation(this.#text, quotation.end + 1, this.#rules)
    );
  }
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  while (start < to && isSpace(text[start])) start++;
  let end = to;
  while (end > start && isSpace(text[end - 1])) end--;
  return { start, end };
}

/** Splits a text into sentences, in order; the spans leave out the white space around them. `lang` is BCP 47 or ''. */
export function splitSentences(text: string, lang: string): Span[] {
  const starts = [...new SentenceScanner(text, rulesForText(text, lang)).starts(), text.length];
  return starts
    .slice(0, -1)
    .map((start, index) => trimmed(text, start, starts[index + 1] ?? text.length))
    .filter(({ start, end }) => end > start);
}
