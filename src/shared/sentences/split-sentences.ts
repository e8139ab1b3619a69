import type { Span } from '../reading.ts';
import { isSpace, skip, skipSpaces } from './characters.ts';
import { type Closing, readClosing } from './closing.ts';
import { endsSentence } from './ends-sentence.ts';
import { readFollowing } from './following.ts';
import { forcedStarts } from './forced-starts.ts';
import { type LanguageRules, rulesFor } from './language-rules.ts';
import { OpenQuotes } from './open-quotes.ts';
import { markOf } from './place.ts';
import { Remarks } from './remarks.ts';

const SPACED_DOTS = /(?: ?\.){2,}/y;
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
  readonly #remarks: Remarks;
  #forced: readonly Span[];
  #start = 0;

  constructor(text: string, rules: LanguageRules) {
    this.#text = text;
    this.#rules = rules;
    this.#cased = /\p{Lu}/u.test(text);
    this.#quotes = new OpenQuotes(text);
    this.#remarks = new Remarks(text);
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
    if (gapEnd === text.length || this.#goesOn(closing, gapEnd)) return undefined;

    const spaced = gapEnd > closing.end;
    const mark = markOf(text.slice(start, end));
    const next = spaced && mark !== 'ideographic' ? skipEmoji(text, gapEnd) : gapEnd;
    if (next === text.length) return undefined;
    const following = readFollowing(text, next);
    const place = {
      text,
      rules: this.#rules,
      cased: this.#cased,
      sentenceStart: this.#start,
      start,
      end,
      mark,
      closing,
      next,
      spaced,
      following,
    };
    return endsSentence(place) ? next : undefined;
  }

  /** Whether punctuation or an open bracket shows that the sentence goes on. */
  #goesOn({ end, closed, noted }: Closing, gapEnd: number): boolean {
    const text = this.#text;
    const adjacent = text[end] ?? '';
    if (closed ? /[.!?\u2026,;:]/.test(adjacent) : !noted && /[,;:]/.test(adjacent)) return true;
    const further = text.slice(gapEnd, gapEnd + 2);
    if (gapEnd > end && (/^[,;]/.test(further) || (/^[.!?]/.test(further) && !/^\.[\p{L}.]/u.test(further))))
      return true;
    const remark = this.#remarks.around(end);
    return remark !== undefined && this.#start < remark.start;
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
  const starts = [...new SentenceScanner(text, rulesFor(lang)).starts(), text.length];
  return starts
    .slice(0, -1)
    .map((start, index) => trimmed(text, start, starts[index + 1] ?? text.length))
    .filter(({ start, end }) => end > start);
}
