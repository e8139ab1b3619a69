import { abbreviationEnds } from './abbreviation.ts';
import { isRoman, isSpace } from './characters.ts';
import { dottedWordEnds } from './dotted-word.ts';
import { numberEnds } from './number.ts';
import type { Place } from './place.ts';
import { previousToken, type Token } from './previous-token.ts';
import { letterEnds } from './single-letter.ts';
import { hasVowel } from './vowels.ts';

const WORD = /^[\p{Script=Latin}\p{Script=Greek}]+$/u;

/** Whether nothing but opening marks stands before the token in its sentence. */
function isFirst({ text, sentenceStart }: Place, token: Token): boolean {
  if (token.start - sentenceStart > 24) return false;
  return /^[\s"'(\u201E\u201C«»*•\u2043\u2023-]*$/.test(text.slice(sentenceStart, token.start));
}

/** "1. First", "2.1. First", "a. First", "II. First". */
const isEnumerator = ({ text }: Token): boolean =>
  /^(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,2}){0,4}|[a-zA-Z])$/u.test(text) || (isRoman(text) && text.length > 1);

/** A sentence that begins small, after a word that can only be a word. */
function endsBeforeSmall({ rules, cased, closing }: Place, token: Token): boolean {
  const { text, small } = token;
  if (rules.beforeSmallLetter.has(small) || !WORD.test(small) || closing.closed) return false;
  if (!hasVowel(small)) return false;
  if (rules.language === 'en' && cased) return small.length >= 4;
  return text === small && small.length >= (cased ? 4 : 2);
}

/** Where a stop stands apart from its word, the word counts: "Mr . Smith". */
function wordOf({ text, start }: Place): Token {
  const token = previousToken(text, start);
  if (token.text !== '' || !isSpace(text[start - 1])) return token;
  return previousToken(text, start - 1);
}

function closedStopEnds({ text, start, following }: Place, first: boolean, token: Token): boolean {
  const enumerator =
    first && /[)）]/.test(text[start + 1] ?? '') && /^(?:\p{Nd}{1,3}|\p{L})$/u.test(token.text);
  return !enumerator && (following.kind !== 'other' || !following.dash);
}

/** In the south of India a word of two letters is no initial, unless it spells a Latin one: "எம்" for M. */
const SHORT_WORD = /^[\u0B95-\u0BB9\u0C15-\u0C39\u0C95-\u0CB9\u0D15-\u0D39]\p{M}*\p{L}/u;

/** An initial or a title, in a script without capitals: "வ. உ. சி", "ดร." */
const isShort = ({ rules, following }: Place, { text }: Token): boolean =>
  following.kind === 'caseless' &&
  (text.match(/\p{L}/gu)?.length ?? 0) <= rules.initialLength &&
  !SHORT_WORD.test(text) &&
  !rules.wordsOfInitialLength.has(text);

function wordEnds(place: Place, token: Token): boolean {
  const { text } = place;
  // "(engl. Foo)", "(geb. Schmidt)"
  if (text[token.start - 1] === '(' && /^\p{L}{1,6}$/u.test(token.text)) return false;
  if (/\d/.test(token.text)) return numberEnds(place, token);
  if (/^\p{L}$/u.test(token.text)) return letterEnds(place, token);
  if (token.small.includes('.')) return dottedWordEnds(place, token);
  // "N°. 12"
  if (/[°º]$/.test(token.text) && place.following.kind === 'digit') return false;
  if (isShort(place, token)) return false;
  return abbreviationEnds(place, token);
}

/** Whether a sentence ends at a single full stop before white space or closing marks. */
export function stopEnds(place: Place): boolean {
  const { text, rules, next, closing, following } = place;
  const token = wordOf(place);
  if (following.kind === 'lower') return endsBeforeSmall(place, token);
  // "डॉ. शर्मा" in a text that ends its sentences with "।"; Armenian's "." is a colon.
  if (place.ownStop && (following.kind === 'caseless' || rules.language === 'hy')) return false;
  const first = isFirst(place, token);
  if (closing.closed || closing.noted) return closedStopEnds(place, first, token);
  if (following.dash && following.kind !== 'upper' && following.kind !== 'digit') return false;
  if (token.text === '') return true;
  // "2012. №590" is one reference.
  if (text[next] === '№') return false;
  if (first && (isEnumerator(token) || rules.mayEnd.has(token.small))) return false;
  return wordEnds(place, token);
}
