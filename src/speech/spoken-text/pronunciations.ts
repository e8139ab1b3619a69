import type { Pronunciation } from '../../shared/pronunciations.ts';
import type { SpeechRule } from './speech-rule.ts';

const LETTER = String.raw`[\p{L}\p{M}\p{N}'\u2019]`;
const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const NO_LETTER_AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;
/** So many letters a wildcard takes at most: with two of them the time for a text stays linear. */
const WILDCARD = `${LETTER}{0,30}`;

function patternOf({ written, part, matchCase }: Pronunciation): RegExp {
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

const ruleOf = (entry: Pronunciation): SpeechRule => {
  const spoken = harmless(entry.spoken);
  return { pattern: patternOf(entry), speak: ([whole]) => (whole === '' ? undefined : spoken) };
};

const compiled = new WeakMap<readonly Pronunciation[], Map<string, readonly SpeechRule[]>>();

/** The rules of a person's own pronunciations for a language: long words first, the language's own before those for all. */
export function pronunciationRules(
  entries: readonly Pronunciation[],
  language: string,
): readonly SpeechRule[] {
  const byLanguage = compiled.get(entries) ?? new Map<string, readonly SpeechRule[]>();
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
