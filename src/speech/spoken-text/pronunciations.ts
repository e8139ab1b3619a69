import type { Pronunciation } from '../../shared/pronunciations.ts';
import type { SpeechRule } from './speech-rule.ts';

const LETTER = String.raw`[\p{L}\p{M}\p{N}'\u2019]`;
const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const NO_LETTER_AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;
/** So many letters a wildcard takes at most: with two of them the time for a text stays linear. */
const WILDCARD = `${LETTER}{0,30}`;

/** Between the words of these scripts there is no space. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function patternOf({ written, matchCase, ...entry }: Pronunciation): RegExp {
  const part = entry.part || UNSPACED.test(written);
  const body = written
    .replace(/[\\^$.|+()[\]{}/-]/g, String.raw`\$&`)
    .replace(/\*+/g, WILDCARD)
    .replace(/\?/g, LETTER)
    .replace(/ /g, String.raw`[\s\u00A0\u202F]{1,4}`);
  // A word may begin or end with a mark: "C++", ".NET".
  const before = part || !/^[\p{L}\p{N}*?]/u.test(written) ? '' : NO_LETTER_BEFORE;
  const after = part || !/[\p{L}\p{N}*?]$/u.test(written) ? '' : NO_LETTER_AFTER;
  return new RegExp(before + body + after, matchCase ? 'gu' : 'giu');
}

/** Voices fall silent at some marks, whoever wrote them. */
const harmless = (spoken: string): string => spoken.replace(/[&<>]/g, ' ');

/** A rule, and a piece of text that is in everything it can match. */
interface EntryRule {
  readonly rule: SpeechRule;
  readonly piece: string;
}

function ruleOf(entry: Pronunciation): EntryRule {
  const spoken = harmless(entry.spoken);
  const pieces = entry.written.toLowerCase().split(/[*?\s]+/);
  return {
    rule: { pattern: patternOf(entry), speak: ([whole]) => (whole === '' ? undefined : spoken) },
    piece: pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), ''),
  };
}

const compiled = new WeakMap<readonly Pronunciation[], Map<string, readonly EntryRule[]>>();

function compile(entries: readonly Pronunciation[], language: string): readonly EntryRule[] {
  const byLanguage = compiled.get(entries) ?? new Map<string, readonly EntryRule[]>();
  compiled.set(entries, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const rules = entries
    .filter(({ lang }) => lang === '' || lang === language)
    .sort((a, b) => b.written.length - a.written.length || b.lang.length - a.lang.length)
    .map(ruleOf);
  byLanguage.set(language, rules);
  return rules;
}

/**
 * The rules of a person's own pronunciations that a text may need: long words first, the language's own before
 * those for all. Of a thousand entries hardly one is in a sentence, and a pattern takes longer than a look.
 */
export function pronunciationRules(
  entries: readonly Pronunciation[],
  language: string,
  source: string,
): readonly SpeechRule[] {
  if (entries.length === 0) return [];
  const small = source.toLowerCase();
  return compile(entries, language)
    .filter(({ piece }) => small.includes(piece))
    .map(({ rule }) => rule);
}
