import { type LanguageRules, rulesFor } from './language-rules.ts';

/** English words that carry no meaning of their own and are in nearly every sentence. */
const ENGLISH = new Set(
  `the of and to was were with that this these which they you she from have has would will his is it are how what
  on in an about there their be been not but or if when who can could should do does did your our than then them`.split(
    /\s+/,
  ),
);

/** English words that other languages have too, and that prove nothing. */
const SHARED = new Set(
  'i a in on an at for so over under her no me do am as we he by is was of to or me man had'.split(' '),
);

/** How many words of a text are looked at. */
const SAMPLE = 120;

/** Whether a text is English although it is said to be in another language. */
function isEnglish(text: string, { functionWords }: LanguageRules): boolean {
  const sample =
    text
      .slice(0, SAMPLE * 8)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const own = sample.filter((word) => functionWords.has(word) && !SHARED.has(word)).length;
  const english = sample.filter((word) => ENGLISH.has(word) && !functionWords.has(word)).length;
  return english > 2 * own && english * 8 >= sample.length;
}

/** English that is written by people of another language, who abbreviate in their own way: "Hr. Smith". */
function englishOf(rules: LanguageRules): LanguageRules {
  const known = englishRules.get(rules.language);
  if (known !== undefined) return known;
  const english = rulesFor('en');
  const made = {
    ...english,
    neverEnds: new Set([...english.neverEnds, ...[...rules.neverEnds].filter((one) => !ENGLISH.has(one))]),
    mayEnd: new Set([...english.mayEnd].filter((one) => !rules.neverEnds.has(one))),
  };
  englishRules.set(rules.language, made);
  return made;
}

const englishRules = new Map<string, LanguageRules>();

/** The rules to read a text by: those of its language, or of English where the text is plainly that. */
export function rulesForText(text: string, lang: string): LanguageRules {
  const rules = rulesFor(lang);
  return rules.language !== 'en' && isEnglish(text, rules) ? englishOf(rules) : rules;
}
