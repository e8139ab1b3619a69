import { ABBREVIATIONS, BEFORE_NAMES, BEFORE_NUMBERS } from './abbreviation-words.ts';
import { after, isLast, type SpeechRule } from './speech-rule.ts';

const SPACE = String.raw`[\s\u00A0\u202F]`;

/** A pattern for an abbreviation: either case, and white space after its inner stops or none. */
const patternOf = (abbreviation: string): string =>
  abbreviation
    .replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replace(/ /g, SPACE)
    .replace(/\.(?!$)/g, String.raw`\.${SPACE}?`)
    .replace(/\.$/, String.raw`\.`);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Words = Readonly<Record<string, string>>;

/** The rule that says abbreviations in full where a context behind them allows it. */
function ruleFor(words: Words | undefined, lead: string, context: string): SpeechRule | undefined {
  if (words === undefined) return undefined;
  const longestFirst = Object.keys(words).sort((one, other) => other.length - one.length);
  return {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.])${lead}(?:${longestFirst.map(patternOf).join('|')})${context}`,
      'gu',
    ),
    speak: (match) => {
      const small = match[0].toLowerCase();
      const spoken = words[small.replace(/\s+/g, '')] ?? words[small];
      if (spoken === undefined) return undefined;
      const end = isLast(match) ? '.' : /^\d/.test(after(match, 1)) ? ' ' : '';
      return (/^\p{Lu}/u.test(match[0]) ? capitalised(spoken) : spoken) + end;
    },
  };
}

const BEFORE_NUMBER = String.raw`(?=${SPACE}?\d)`;
const BEFORE_NAME = String.raw`(?=${SPACE}\p{Lu}[\p{L}.])`;
/** A street is no saint: "Elm St. Clinic". */
const NOT_AFTER_NAME = String.raw`(?<!\p{Lu}\p{Ll}{1,20}${SPACE})`;

const rulesFor = (language: string): SpeechRule[] =>
  [
    ruleFor(BEFORE_NUMBERS[language], '', BEFORE_NUMBER),
    ruleFor(BEFORE_NAMES[language], language === 'en' ? NOT_AFTER_NAME : '', BEFORE_NAME),
    ruleFor(ABBREVIATIONS[language], '', String.raw`(?!\p{L})`),
  ].filter((rule) => rule !== undefined);

const rules = new Map(Object.keys(ABBREVIATIONS).map((language) => [language, rulesFor(language)]));

/** The rules that say a language's abbreviations in full, as far as any are known. */
export const abbreviations = (language: string): readonly SpeechRule[] => rules.get(language) ?? [];
