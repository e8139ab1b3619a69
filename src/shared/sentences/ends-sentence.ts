import { isDigit } from './characters.ts';
import { stopEnds } from './full-stop.ts';
import { opensSentence, type Place } from './place.ts';
import { before, previousToken } from './previous-token.ts';
import { endsUnspaced } from './unspaced.ts';

/** Names that are written with an exclamation mark. */
const EXCLAMATION_NAME = /^(?:Yahoo|Jeopardy|Yum|Joomla|Mamma Mia|Oklahoma|Wham|Panic)$/;
const SPEECH =
  /^(?:\p{Lu}[\p{L}.'\u2019-]*\s+){1,3}(?:asked|said|cried|whispered|replied|exclaimed|shouted|answered|demanded|yelled|called|screamed|muttered|murmured|wondered|laughed|thought|added|continued|inquired|gasped|sighed|interrupted|repeated|insisted)\b/u;
const ENGLISH_GOES_ON =
  /^(?:and|or)\b|^(?:\p{Ll}+\s)?(?:said|says|asked|cried|replied|thought|exclaimed|shouted|whispered|answered|muttered|yelled|wondered)\b/u;
/** Japanese particles after a quotation go on with the sentence. */
const PARTICLE = /[とのをはがにもでへや、，]/;
/** A source in brackets that has its own terminator: "… is clear" (Smith 55). */
const SOURCE = /^\([^().!?]{1,80}\)[.,;:!?]/;

function ideographicEnds({ text, closing, next, end }: Place): boolean {
  if (closing.closed && PARTICLE.test(text[next] ?? '')) return false;
  return !(text[end - 1] === '\uFF0E' && isDigit(text[next] ?? ''));
}

/** "thump! thump!" are two, "Stop! he cried" is one. */
function englishGoesOnSmall({ text, start, closing, following, spaced }: Place): boolean {
  const afterWord = spaced && !closing.closed && /\p{Ll}{3}$/u.test(before(text, start, 3));
  return !afterWord || ENGLISH_GOES_ON.test(text.slice(following.start, following.start + 40));
}

function strongEnds(place: Place): boolean {
  const { text, start, rules, cased, closing, spaced, following } = place;
  const name = !closing.closed && EXCLAMATION_NAME.test(previousToken(text, start).text);
  if (following.dash && following.kind !== 'upper') return false;
  if (following.kind === 'lower' && cased)
    return rules.language === 'en' && !name && !englishGoesOnSmall(place);
  if (name) return opensSentence(place);
  if (closing.closed && !spaced) return following.kind === 'upper' || following.kind === 'caseless';
  // “Really?” Anna asked.
  const speech = closing.closed && following.kind === 'upper' && rules.language === 'en';
  return !(speech && SPEECH.test(text.slice(following.start, following.start + 60)));
}

function dotsEnd({ rules, cased, closing, following }: Place): boolean {
  if (following.kind === 'lower') return !cased;
  if (following.kind !== 'upper' && following.kind !== 'caseless') return false;
  return !(rules.language === 'en' && following.word === 'I' && !closing.closed);
}

/** Whether a sentence ends at a place. */
export function endsSentence(place: Place): boolean {
  const { text, closing, next, mark, following, spaced } = place;
  if (mark === 'ideographic') return ideographicEnds(place);
  if (following.kind === 'end') return false;
  if (closing.closed && SOURCE.test(text.slice(next, next + 90))) return false;
  if (!spaced && !closing.closed && !closing.noted) return endsUnspaced(place);
  if (mark === 'strong') return strongEnds(place);
  if (mark === 'dots') return dotsEnd(place);
  return mark === 'other' || stopEnds(place);
}
