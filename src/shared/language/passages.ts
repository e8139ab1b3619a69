import type { Passage, SegmentText } from '../reading.ts';
import { findQuotations } from '../sentences/quotations.ts';
import { primaryLanguage } from '../voice.ts';
import { detectLanguage } from './detect-language.ts';

/** Single foreign words and names stay with the voice that speaks around them. */
const FEWEST_MARKED_WORDS = 3;
/** A quotation that nobody marked has to be long enough to be sure of. */
const FEWEST_QUOTED_WORDS = 6;

const WORD = /[\p{L}\p{M}\p{N}'\u2019]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

/** How many words a text has; of scripts without spaces three signs are taken for one. */
const wordsIn = (text: string): number =>
  (text.replace(UNSPACED, '').match(WORD)?.length ?? 0) + Math.floor((text.match(UNSPACED)?.length ?? 0) / 3);

/** Quotations whose words are plainly those of another language. */
function quotedPassages(text: string, lang: string): Passage[] {
  if (!/["'\u2018-\u201F«»‹›「『]/.test(text)) return [];
  return findQuotations(text).flatMap(({ start, end }) => {
    const inner = { start: start + 1, end };
    const quoted = text.slice(inner.start, inner.end);
    if (wordsIn(quoted) < FEWEST_QUOTED_WORDS) return [];
    const found = detectLanguage(quoted);
    const foreign = found?.sure === true && found.lang !== lang && (found.points.get(lang) ?? 0) <= 1;
    return foreign ? [{ ...inner, lang: found.lang }] : [];
  });
}

/**
 * What of a segment a voice of another language is to speak: what the page marks, but for single words, and
 * quotations that are plainly foreign.
 */
export function passagesOf({ text, passages: marked = [] }: SegmentText, lang: string): readonly Passage[] {
  const language = primaryLanguage(lang);
  const kept = marked.filter(
    (passage) =>
      primaryLanguage(passage.lang) !== language &&
      wordsIn(text.slice(passage.start, passage.end)) >= FEWEST_MARKED_WORDS,
  );
  const quoted = quotedPassages(text, language).filter(
    ({ start, end }) => !marked.some((passage) => passage.start < end && passage.end > start),
  );
  return [...kept, ...quoted].sort((a, b) => a.start - b.start);
}
