import type { Span } from '../reading.ts';
import { clauseStarts } from './clause-spaces.ts';
import type { LanguageRules } from './language-rules.ts';
import { lineStarts } from './line-breaks.ts';
import { listMarkers } from './list-markers.ts';

const PARAGRAPH_BREAK = /\n[^\S\n]*\n|[\u2028\u2029]/g;
const EMOJI = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\uFE0F|\u200D|\p{Emoji_Modifier}|\p{Extended_Pictographic})*`;
const EMOJI_THEN_WORD = new RegExp(String.raw`(?<=[\p{L}\p{N})] ?)${EMOJI}\s(?=(\p{Lu}\p{L}*))`, 'gu');

/** Sentences that emoji end in place of a full stop: "Great 😀 We are in". */
const afterEmoji = (text: string, { openers }: LanguageRules): Span[] =>
  [...text.matchAll(EMOJI_THEN_WORD)]
    .filter(([, word = '']) => openers.has(word))
    .map(({ 0: whole, index }) => ({ start: index + whole.length, end: index + whole.length }));

const afterParagraphs = (text: string): Span[] =>
  [...text.matchAll(PARAGRAPH_BREAK)].map(({ 0: whole, index }) => {
    const end = index + whole.length;
    return { start: end, end };
  });

/**
 * Where sentences begin without any terminator before, in order. Terminators within a span, such as those of
 * the list marker "1.)", end nothing.
 */
export function forcedStarts(text: string, rules: LanguageRules): Span[] {
  const starts = [
    ...listMarkers(text, rules.ordinalStop),
    ...afterParagraphs(text),
    ...lineStarts(text, rules),
    ...(rules.spacedClauses ? clauseStarts(text) : []),
    ...afterEmoji(text, rules),
  ];
  return starts.sort((one, other) => one.start - other.start);
}
