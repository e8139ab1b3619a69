import { isDigit } from './characters.ts';
import { hasParticle, isSpokenBy } from './continuation.ts';
import { stopEnds } from './full-stop.ts';
import { opensSentence, type Place } from './place.ts';
import { before } from './previous-token.ts';
import { endsUnspaced } from './unspaced.ts';

/** Names that are written with an exclamation mark. */
const EXCLAMATION_NAME =
  /(?:^|[\s"'(\u201C\u2018])(?:Yahoo|Jeopardy|Yum|Joomla|Mamma Mia|Oklahoma|Wham|Panic|Guess|Kahoot|Chips Ahoy)$/;
const ENGLISH_GOES_ON =
  /^(?:and|or)\b|^(?:\p{Ll}+\s)?(?:said|says|asked|cried|replied|thought|exclaimed|shouted|whispered|answered|muttered|yelled|wondered)\b/u;
/** A source in brackets that has its own terminator: "… is clear" (Smith 55). */
const SOURCE = /^\([^().!?]{1,80}\)[.,;:!?]/;

const ideographicEnds = ({ text, next, end }: Place): boolean =>
  !(text[end - 1] === '\uFF0E' && isDigit(text[next] ?? ''));

/** "thump! thump!" are two, "Stop! he cried" is one. */
function englishGoesOnSmall({ text, start, closing, following, spaced }: Place): boolean {
  const afterWord = spaced && !closing.closed && /\p{Ll}{3}$/u.test(before(text, start, 3));
  return !afterWord || ENGLISH_GOES_ON.test(text.slice(following.start, following.start + 40));
}

function strongEnds(place: Place): boolean {
  const { text, start, rules, cased, closing, spaced, following } = place;
  const name = !closing.closed && EXCLAMATION_NAME.test(before(text, start));
  if (following.dash && following.kind !== 'upper') return false;
  if (following.kind === 'lower' && cased)
    return rules.language === 'en' && !name && !englishGoesOnSmall(place);
  if (name) return opensSentence(place);
  return spaced || !closing.closed || following.kind === 'upper' || following.kind === 'caseless';
}

function dotsEnd({ rules, cased, closing, following }: Place): boolean {
  if (following.kind === 'lower') return !cased && !closing.closed;
  if (following.kind !== 'upper' && following.kind !== 'caseless') return false;
  return !(rules.language === 'en' && following.word === 'I' && !closing.closed);
}

/** Whether what was closed is a quotation or a title within its sentence: “Really?” Anna asked; 《谁？》是一本书. */
function belongsToNext({ text, closing, mark, rules, following }: Place): boolean {
  const last = text[closing.end - 1] ?? '';
  if (last === '》' || last === '〉') return true;
  if (last === ')' || last === ']') return false;
  if (hasParticle(text, closing.end)) return true;
  return (mark === 'strong' || following.kind === 'caseless') && isSpokenBy(text, following, rules);
}

/** Whether a sentence ends at a place. */
export function endsSentence(place: Place): boolean {
  const { text, closing, next, mark, following, spaced } = place;
  if (following.kind === 'end') return false;
  if (closing.closed && belongsToNext(place)) return false;
  if (mark === 'ideographic') return ideographicEnds(place);
  if (closing.closed && SOURCE.test(text.slice(next, next + 90))) return false;
  if (!spaced && !closing.closed && !closing.noted) return endsUnspaced(place);
  if (mark === 'strong') return strongEnds(place);
  if (mark === 'dots') return dotsEnd(place);
  return mark === 'other' || stopEnds(place);
}
