import { mayEndHere, opensSentence, type Place } from './place.ts';
import { before, type Token } from './previous-token.ts';

/** Words whose name is a letter: "vitamin D." */
const NAMED_BY_LETTER =
  /\b(?:Vitamin|Plan|Klasse|Punkt|Typ|Type|Class|Grade|Section|Hepatitis|Figure|Table|Buchstabe|Stufe)\s$/i;

/** "z. B", "u. s. w": the letters before, each with a stop. */
const chainBefore = (text: string, offset: number): string =>
  /(?:^|[^\p{L}.])((?:\p{L}\.\s?){1,4})$/u.exec(before(text, offset, 13))?.[1] ?? '';

/** "2 m", "fig. 5 b": units and parts of one letter, which mean something else without a number. */
const isUnit = ({ text }: Place, { small, start }: Token): boolean =>
  /^[a-hlmst]$/.test(small) && /\p{Nd}[\s\u00A0]?$/u.test(before(text, start, 2));

function smallLetterEnds(place: Place, token: Token, chained: boolean): boolean {
  const { rules } = place;
  const { small, start } = token;
  if (!chained && isUnit(place, token) && opensSentence(place)) return true;
  if (rules.neverEnds.has(small)) return false;
  if (rules.mayEnd.has(small) && !chained) return mayEndHere(place, small, start);
  return opensSentence(place) && (chained || !rules.capitalNouns);
}

function capitalEnds(place: Place, token: Token): boolean {
  const { text, rules, following } = place;
  const lead = before(text, token.start, 12);
  if (token.text === 'I' && /\b(?:and|or|than|as|am|is|like)\s$/.test(lead)) return true;
  if (lead.endsWith('°')) return true;
  // "Hans K. (47)": an age, or what is known of a person.
  if (following.kind === 'digit' && text[place.next] === '(') return false;
  if (following.kind === 'digit') return !rules.neverEnds.has(token.small);
  if (following.after === '.' && following.word.length === 1) return false;
  if (NAMED_BY_LETTER.test(lead)) return true;
  return opensSentence(place) && following.word !== 'I' && following.word !== 'A';
}

/** Whether a sentence ends at the stop after one letter: an initial, or the end of a spaced abbreviation. */
export function letterEnds(place: Place, token: Token): boolean {
  const { text, rules, following } = place;
  const chain = chainBefore(text, token.start);
  const whole = (chain + token.text).replace(/\s/g, '').toLowerCase();
  // "Frankfurt a. d. Oder", unlike "Oberst a. D."
  if (rules.capitalNouns && whole === 'a.d' && token.text === 'd') return false;
  if (chain !== '' && rules.mayEnd.has(whole)) return mayEndHere(place, whole, token.start - chain.length);
  if (chain !== '' && rules.neverEnds.has(whole)) return false;
  if (following.after === '.' && following.kind === 'upper' && following.word.length <= 2) return false;
  return /\p{Ll}/u.test(token.text) ? smallLetterEnds(place, token, chain !== '') : capitalEnds(place, token);
}
