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

const ITEM_END = /[^\n\r]{1,60}?[\n\r]+\s*(?=(\p{Lu}[\p{L}\p{M}]*))/uy;

/** Where the text goes on below the last item of a list. */
function afterList(text: string, markers: readonly Span[], { openers }: LanguageRules): Span[] {
  const last = markers.at(-1);
  if (last === undefined) return [];
  ITEM_END.lastIndex = last.end;
  const word = ITEM_END.exec(text)?.[1] ?? '';
  const start = ITEM_END.lastIndex;
  return openers.has(word) ? [{ start, end: start }] : [];
}

/**
 * Where sentences begin without any terminator before, in order. Terminators within a span, such as those of
 * the list marker "1.)", end nothing.
 */
export function forcedStarts(text: string, rules: LanguageRules): Span[] {
  const markers = listMarkers(text, rules.ordinalStop);
  const starts = [
    ...markers,
    ...afterList(text, markers, rules),
    ...afterParagraphs(text),
    ...lineStarts(text, rules),
    ...(rules.spacedClauses ? clauseStarts(text) : []),
    ...afterEmoji(text, rules),
  ];
  return starts.sort((one, other) => one.start - other.start);
}
