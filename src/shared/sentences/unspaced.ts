import { isDigit, isLetter, isRoman } from './characters.ts';
import { opensSentence, type Place } from './place.ts';
import { before, previousToken } from './previous-token.ts';

const ADDRESS = /https?:|www\.|@|\/|=|&/;
const CLOSED_WORD = /\p{Ll}[\p{Ll}\p{M}]$|\d$|[)\]»«\u201C\u201D"]$/u;

/** The rest of the word at an offset, as far as it matters. */
const restOfWord = (text: string, offset: number): string =>
  /^\S*/.exec(text.slice(offset, offset + 80))?.[0] ?? '';

/** "It cost 1,000.That is a lot", but not "1.Helado" and not "v2.0.Next". */
const isAmount = (text: string, end: number): boolean =>
  /(?<![\d.,])\d{1,3}(?:[.,\u2019]\d{3})+$/.test(before(text, end, 20));

function stopEndsUnspaced(place: Place): boolean {
  const { text, start, rules, following } = place;
  const { word, after } = following;
  const token = previousToken(text, start);
  if (following.kind !== 'upper' || !CLOSED_WORD.test(before(text, start, 3))) return false;
  if (isDigit(text[start - 1] ?? '')) return isAmount(text, start) && opensSentence(place);
  if (token.text.includes('.') || rules.neverEnds.has(token.small)) return false;
  if (after === '.') return rules.neverEnds.has(word.toLowerCase()) && word.length > 1;
  return after !== '(' && (/^\p{Lu}[\p{Ll}\p{M}]+$|^[IA]$/u.test(word) || (isRoman(word) && word.length > 1));
}

/** "멈췄다.모두": verbs end in few syllables. */
const endsKorean = ({ text, start, end }: Place): boolean =>
  end === start + 1 &&
  /[가-힣](?:다|요|죠|까)$/.test(before(text, start, 2)) &&
  /^[가-힣]{2}/.test(text.slice(end, end + 2));

/** Whether a sentence ends where no white space follows: "One.Two", but not "example.Com" or "Node.JS". */
export function endsUnspaced(place: Place): boolean {
  const { text, rules, start, end, mark, closing, following } = place;
  const foreignStop =
    following.kind === 'caseless' && (!/[.\u2026]/.test(text[start] ?? '') || endsKorean(place));
  if (following.kind !== 'upper' && !foreignStop) return false;
  if (ADDRESS.test(previousToken(text, start).text) || ADDRESS.test(restOfWord(text, start))) return false;
  if (foreignStop) return true;
  if (mark === 'strong') return isLetter(text[start - 1] ?? '') && following.start === closing.end;
  if (mark === 'dots') return rules.language !== 'hy' && (end - start > 1 || text[start] === '\u2026');
  return stopEndsUnspaced(place);
}
