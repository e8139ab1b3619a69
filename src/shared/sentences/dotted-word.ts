import { isAfterNumber } from './abbreviation.ts';
import { mayEndHere, opensSentence, type Place } from './place.ts';
import type { Token } from './previous-token.ts';

/** What names an hour more closely and so follows "a.m." within a sentence. */
const TIME_GOES_ON =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)|^(?:[ECMP][SD]?T|GMT|UTC|BST|CET|Eastern|Central|Pacific|Mountain|Local)$/;
const HOUR = /^[ap]\.m$/;
const ERA = /^(?:b\.c|a\.d|c\.e|b\.c\.e)$/;
const LAW_DEGREE = /^(?:j\.d|ll\.[bmd])$/;
/** "Dipl.-Kffr." */
const DEGREE = /^(?:dipl|mag)\.-\p{L}+$/u;
const INITIALS = /^(?:[\p{L}\p{M}]{1,4}\.)+[\p{L}\p{M}]{1,4}$/u;

/** Files and addresses: "list.txt", "harbour.org". */
const NAME =
  /\.(?:txt|pdf|docx?|xlsx?|js|ts|css|html?|png|jpe?g|gif|svg|zip|exe|csv|xml|json|md|py|com|org|net|edu|gov|info|io|dev|app)$/;

/** "On Monday at 6", "In 44": what says only when, so that the sentence is still to come. */
const ONLY_TIME =
  /^(?:At|On|In|By|Around|About|Since|Until|Before|After|From)(?:\s+(?:\d[\d:.,]*|at|on|in|to|of|the|day|morning|evening|night|about|around|exactly|early|late|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?,?))+\s*$/u;

function isOnlyTime({ text, sentenceStart }: Place, token: Token): boolean {
  if (token.start - sentenceStart > 80) return false;
  return ONLY_TIME.test(text.slice(sentenceStart, token.start).replace(/["\u201C][^"\u201D]*["\u201D]/g, ''));
}

/** Whether a sentence ends after "6 a.m." or "44 B.C." before a capital letter. */
function timeEnds(place: Place, token: Token, word: string): boolean {
  const { following } = place;
  if (isOnlyTime(place, token)) return false;
  if (ERA.test(word)) return true;
  // "11:58 p.m. P.D.T."
  return !TIME_GOES_ON.test(following.word) && !(following.after === '.' && following.word.length === 1);
}

/** Whether a sentence ends at the stop after a word with stops inside: "U.S.", "a.m.", "z.B.". */
export function dottedWordEnds(place: Place, token: Token): boolean {
  const { rules, following } = place;
  const word = token.small.replace(/\.$/, '');
  if (isAfterNumber(place, token)) return mayEndHere(place, word, token.start);
  if (NAME.test(token.text)) return true;
  if (DEGREE.test(word)) return opensSentence(place);
  if (rules.neverEnds.has(word)) return false;
  if (!rules.capitalNouns && following.kind === 'upper') {
    if (HOUR.test(word) || (rules.language === 'en' && ERA.test(word))) return timeEnds(place, token, word);
    if (LAW_DEGREE.test(word)) return true;
  }
  if (rules.mayEnd.has(word)) return mayEndHere(place, word, token.start);
  if (INITIALS.test(word)) return opensSentence(place);
  return !rules.neverEnds.has(word.slice(word.lastIndexOf('.') + 1).replace(/^-/, ''));
}
