import { letterAmount, letterWeights } from './letter-weights.ts';
import { numberWords, signWord } from './number-words.ts';
import type { Around } from './rests.ts';

// In letters: what a word costs besides its own, and a digit or a sign of a language whose numbers are not known.
const WORD = 1.3;
const DIGIT = 7;
// Round numbers are short words: 600 is hardly longer than 6.
const ZERO = 3;

function lettersOf(word: string, lang: string): number {
  const weights = letterWeights(lang);
  let sum = WORD;
  for (let at = 0; at < word.length; ) {
    weights.part.lastIndex = at;
    const part = weights.part.exec(word)?.[0] ?? ' ';
    sum += letterAmount(weights, part, at === 0, at + part.length === word.length);
    at += part.length;
  }
  return sum;
}

/** How long a number in digits is, in letters of its words. */
export function numberAmount(digits: string, lang: string): number {
  const words = numberWords(digits, lang);
  if (words) return words.reduce((sum, word) => sum + lettersOf(word, lang), 0);
  return [...digits].reduce(
    (sum, char) => sum + (/\p{Nd}/u.test(char) ? (char === '0' ? ZERO : DIGIT) : 0),
    0,
  );
}

const isDigit = (char: string): boolean => /\d/.test(char);

/** How long a sign is in letters of its word; 0 where a voice says nothing. */
export function signAmount(sign: string, { before, after }: Around, lang: string): number {
  if (/[-–]/.test(sign) && !(isDigit(before) && isDigit(after))) return 0;
  const word = signWord(sign, lang);
  return word === undefined ? (/[%€$£]/.test(sign) ? DIGIT : 0) : lettersOf(word, lang);
}
