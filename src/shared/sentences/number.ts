import { opensSentence, type Place } from './place.ts';
import { before, type Token } from './previous-token.ts';

/** "Kapitel 3." at the start of a heading is a number of that heading. */
const HEADING =
  /^\s*(?:Teil|Kapitel|Band|Akt|Part|Chapter|Book|Act|Chapitre|Partie|Cap\u00EDtulo|Capitolo|Parte|Hoofdstuk)\s$/i;

/** German words after which a number is an amount, a reference or a year, and no ordinal. */
const COUNTS =
  /(?:Seite|Nr\.|S\.|Abb\.|Tab\.|Kap\.|Bd\.|Anm\.|Fig\.|Nummer|Kapitel|Band|Abs\.|Art\.|Uhr|Jahr|Punkt|Platz|von|mit|war|waren|um|auf|auf den|ist|sind|bis|page|no\.)\s$/iu;

/** Whether a number, or a Roman one, belongs to a heading word that begins the sentence. */
export function isHeadingNumber({ text, sentenceStart }: Place, { start }: Token): boolean {
  return start - sentenceStart <= 24 && HEADING.test(text.slice(sentenceStart, start));
}

function endsBeforeDigit({ text, rules, following }: Place, { text: number }: Token): boolean {
  const { word, after, start } = following;
  const goesOn = after === '.' && (rules.ordinalStop || /\d/.test(text[start] ?? ''));
  if (goesOn) return false;
  return number.length === 4 || !rules.ordinalStop || Number(word) > 31;
}

function ordinalEnds(place: Place, { text: number, start }: Token): boolean {
  const { text, rules, following } = place;
  if (!rules.capitalNouns && following.kind === 'upper') return true;
  if (rules.countedNouns.has(following.word.toLowerCase())) return number.length > 2;
  if (number.length >= 4 || opensSentence(place)) return true;
  if (rules.capitalNouns) return COUNTS.test(before(text, start));
  return number.length >= 3;
}

/** Whether a sentence ends at the stop after a number: always, but where it can be an ordinal ("3. Mai"). */
export function numberEnds(place: Place, token: Token): boolean {
  const { text, rules, following } = place;
  // "3:2", "1,5"
  if (/\d[:,]$/.test(before(text, token.start, 2))) return true;
  // "2024. 10. 3. 개천절"
  if (following.kind === 'caseless' && /\d\. $/.test(before(text, token.start, 3))) return false;
  if (/^\d+$/.test(token.text)) {
    // "vom 3. 4. 2019"
    if (following.kind === 'digit' && rules.ordinalStop && /\d\.\s$/.test(before(text, token.start, 3)))
      return false;
    if (following.kind === 'digit') return endsBeforeDigit(place, token);
    if (isHeadingNumber(place, token)) return false;
    return !rules.ordinalStop || ordinalEnds(place, token);
  }
  const dayAndMonth = rules.ordinalStop && /^\d{1,2}\.\d{1,2}$/.test(token.text);
  return !dayAndMonth || following.kind === 'upper' || (following.kind !== 'digit' && opensSentence(place));
}
