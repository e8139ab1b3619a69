import type { Closing } from './closing.ts';
import type { Following } from './following.ts';
import type { LanguageRules } from './language-rules.ts';

/** How the terminators at a place read: "。", "!", "...", ".", or another script's full stop. */
export type Mark = 'ideographic' | 'strong' | 'dots' | 'stop' | 'other';

/** A place where a sentence might end. All offsets are into `text`. */
export interface Place {
  readonly text: string;
  readonly rules: LanguageRules;
  /** Whether the text has capital letters at all. */
  readonly cased: boolean;
  /** Whether the text has its script's own full stops. */
  readonly ownStop: boolean;
  readonly sentenceStart: number;
  /** The run of terminators, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
  readonly closing: Closing;
  /** Where the next sentence would begin. */
  readonly next: number;
  readonly spaced: boolean;
  readonly following: Following;
}

const IDEOGRAPHIC = /[\u3002\uFF01\uFF1F\uFF0E\uFF61\uFE52\uFE56\uFE57]/;
const STRONG = /[!?;\u037E\u203C\u203D\u2047-\u2049]/;

/** Classifies a run of terminators. */
export function markOf(terminators: string): Mark {
  if (IDEOGRAPHIC.test(terminators)) return 'ideographic';
  if (STRONG.test(terminators)) return 'strong';
  if (terminators === '.') return 'stop';
  return /[.\u2026\u2025]/.test(terminators) ? 'dots' : 'other';
}

/** Whether a word that follows is one that opens sentences. */
export function opensSentence({ rules, following }: Place): boolean {
  const { word, after } = following;
  if (after === '.') return /^(?:Mr|Mrs|Ms|Dr|Prof)$/.test(word);
  return rules.openers.has(word) || /^(?:Mrs?|Ms)$/.test(word);
}

/** Whether a subject and its verb follow: "Rome was", "Rom war". */
const subjectFollows = ({ text, rules, following }: Place): boolean => {
  const afterWord = text.slice(
    following.start + following.word.length,
    following.start + following.word.length + 20,
  );
  return rules.finiteVerbs.has(/^ (\p{Ll}+)/u.exec(afterWord)?.[1] ?? '');
};

/** After "and" an abbreviation means "and so on", whatever it means elsewhere: Bulgarian "и т.н.". */
const AFTER_AND = /(?:^|\s)(?:и|і|i|та|ir|un|ve|și|és|және|და|և)\s$/u;
/** "En 52 av. J.-C.": what says only when, so that the sentence is still to come. */
const ONLY_TIME = /^["\u201E\u201C«»]?\p{L}{1,3}\s\d{1,5}\s\S.{0,14}$/u;

/** Whether a sentence ends after an abbreviation (small letters, no last stop) that can be its last word. */
export function mayEndHere(place: Place, abbreviation: string, tokenStart = place.start): boolean {
  const { text, rules, following, sentenceStart } = place;
  if (opensSentence(place) || following.kind === 'caseless') return true;
  if (following.kind !== 'upper') return false;
  const rarely =
    rules.rarelyEnds.has(abbreviation) &&
    !AFTER_AND.test(text.slice(Math.max(0, tokenStart - 6), tokenStart));
  if (rarely || rules.countedNouns.has(following.word.toLowerCase())) return false;
  if (place.start - sentenceStart < 30 && ONLY_TIME.test(text.slice(sentenceStart, place.start)))
    return false;
  return subjectFollows(place) || !(rules.capitalNouns || rules.language === 'en');
}
