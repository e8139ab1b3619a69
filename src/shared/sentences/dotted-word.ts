import { mayEndHere, opensSentence, type Place } from './place.ts';
import type { Token } from './previous-token.ts';

/** What names an hour more closely and so follows "a.m." within a sentence. */
const TIME_GOES_ON =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)|^(?:[ECMP][SD]?T|GMT|UTC|BST|CET|Eastern|Central|Pacific|Mountain|Local)$/;
const ERA_OR_DEGREE = /^(?:b\.c|a\.d|c\.e|b\.c\.e|j\.d|ll\.[bmd])$/;
const INITIALS = /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u;

/** Whether a sentence ends at the stop after a word with stops inside: "U.S.", "a.m.", "z.B.". */
export function dottedWordEnds(place: Place, token: Token): boolean {
  const { rules, following } = place;
  const word = token.small.replace(/\.$/, '');
  if (rules.neverEnds.has(word)) return false;
  if (rules.language === 'en' && following.kind === 'upper') {
    if (/^[ap]\.m$/.test(word)) return !TIME_GOES_ON.test(following.word) && following.after !== '.';
    if (ERA_OR_DEGREE.test(word)) return true;
  }
  if (rules.mayEnd.has(word)) return mayEndHere(place);
  if (INITIALS.test(word)) return opensSentence(place);
  return !rules.neverEnds.has(word.slice(word.lastIndexOf('.') + 1).replace(/^-/, ''));
}
