import { isRoman, isUpper } from './characters.ts';
import { isHeadingNumber } from './number.ts';
import { mayEndHere, opensSentence, type Place } from './place.ts';
import { before, type Token } from './previous-token.ts';
import { hasVowel } from './vowels.ts';

/** Abbreviations that are ordinary words as well. */
const ORDINARY_WORD =
  /^(?:no|art|so|do|mi|in|am|sec|ch|ex|bes|gem|led|max|min|mar|mag|set|out|don|on|dom|sat|sun|mon|fri|wed|al|est|gen|mai|may|dir|rel|pol|es|son|ten|ven|mus|nat|od|tit|ref|red|orig|all|port|pers|lat|col|br|pt|u|vol|tel|fax|fig|dez|вид|mag|med|kap|tab|cat|sig|tip|ant)$/;
/** Those that only stand before a number. */
const BEFORE_NUMBER = /^(?:no|nos|art|ch|sec|ex|pt|est)$/;
/** Those of any language. */
const BEFORE_NUMBER_EVERYWHERE = /^(?:no|art)$/;
/** Abbreviations that end an enumeration, before a number too. */
const AND_SO_ON = /^(?:usw|etc|inc|ltd|corp|ecc|enz|osv)$/;
const ENGLISH_UNIT = /^(?:in|ft|lb|lbs|oz|mi|km|kg|cm|mm|yd|mph|hrs|mins)$/;

function unitEnds({ text, following }: Place, { small, start }: Token): boolean {
  if (small === 'in' && !/\d\s$/.test(before(text, start, 3))) return true;
  // "2 lb. 4 oz."
  const smallerUnit = /^\d+\s(?:in|ft|lbs?|oz|mins?|secs?|hrs?)\b/;
  if (smallerUnit.test(text.slice(following.start, following.start + 12))) return false;
  return following.kind === 'upper' || following.kind === 'digit';
}

/** Names that are abbreviations as well, where no number follows: "Das ist Max. Er …". */
const NAME = /^(?:Jan|Max)$/;

const countsOn = ({ following: { kind, word } }: Place): boolean =>
  kind === 'digit' || (isRoman(word) && word.length > 1);

function neverEnds(place: Place, { text, small, start }: Token): boolean {
  if (countsOn(place)) return true;
  if (NAME.test(text) && start > place.sentenceStart + 1) return place.following.kind !== 'upper';
  if (!ORDINARY_WORD.test(small)) return true;
  const beforeNumber = place.rules.language === 'en' ? BEFORE_NUMBER : BEFORE_NUMBER_EVERYWHERE;
  if (beforeNumber.test(small)) return false;
  return !(opensSentence(place) && text[0] === small[0]);
}

/** "v. Chr", "et al": an abbreviation of two parts with a space. */
function twoPartEnds(place: Place, { small, start }: Token): boolean | undefined {
  const first = /(\p{L})\.\s$/u.exec(before(place.text, start, 3))?.[1];
  if (first === undefined) return undefined;
  const whole = `${first.toLowerCase()}.${small}`;
  if (place.rules.mayEnd.has(whole)) return mayEndHere(place, whole, start);
  return place.rules.neverEnds.has(whole) ? false : undefined;
}

function mayEndBefore(place: Place, { small, start }: Token): boolean {
  const { following, rules } = place;
  // "Ltd. Şti.", "Co. K.G."
  const abbreviated = following.after === '.' && following.kind === 'upper';
  if (abbreviated && (following.word.length <= 2 || rules.mayEnd.has(following.word.toLowerCase())))
    return false;
  if (following.kind === 'digit') return AND_SO_ON.test(small);
  return mayEndHere(place, small, start);
}

/** Short, without a vowel and not all capitals: an abbreviation that no list has. */
const looksAbbreviated = ({ text }: Token): boolean =>
  /^[\p{Script=Latin}\p{M}]{1,5}$/u.test(text) && !hasVowel(text) && text !== text.toUpperCase();

/** "Goethestr. 5", "Marktpl. 2" */
const STREET = /\p{L}(str|pl)$/u;
/** "Kerkstr. 12", "Storg. 5" */
const STREET_AND_NUMBER: Readonly<Record<string, RegExp>> = {
  nl: /\p{L}(?:str|pln)$/u,
  sv: /\p{L}{2}(?:g|v)$/u,
};

/** "44 π.Χ.", "XIX w." */
const AFTER_NUMBER = /[\p{Nd}IVX]\s?$/u;

/** Whether an abbreviation that means a unit or an era after a number stands after one. */
export const isAfterNumber = ({ text, rules }: Place, { small, start }: Token): boolean =>
  rules.afterNumber.has(small) && AFTER_NUMBER.test(before(text, start, 2));

/** Whether a sentence ends at the stop after a word that may be an abbreviation. */
export function abbreviationEnds(place: Place, token: Token): boolean {
  const { rules } = place;
  const { small } = token;
  const lastPart = (rules.language === 'de' && STREET.exec(small)?.[1]) || token.lastPart;
  if (countsOn(place) && STREET_AND_NUMBER[rules.language]?.test(small)) return false;
  const ofTwo = twoPartEnds(place, token);
  if (ofTwo !== undefined) return ofTwo;
  if (rules.withCapital.has(small) && isUpper(token.text)) return opensSentence(place);
  if (rules.language === 'en' && ENGLISH_UNIT.test(small)) return unitEnds(place, token);
  if (rules.mayEnd.has(small) || rules.mayEnd.has(lastPart)) return mayEndBefore(place, token);
  if (isAfterNumber(place, token)) return mayEndHere(place, small, token.start);
  if (rules.neverEnds.has(small) || rules.neverEnds.has(lastPart)) return !neverEnds(place, token);
  if (isRoman(token.text)) {
    if (isHeadingNumber(place, token)) return false;
    if (rules.ordinalStop && token.text.length > 1) return opensSentence(place);
  }
  if (!looksAbbreviated(token)) return true;
  return rules.vowelsInWords ? opensSentence(place) : !countsOn(place);
}
