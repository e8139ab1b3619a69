import { ABBREVIATIONS } from './abbreviation-words.ts';
import { isLast, type SpeechRule } from './speech-rule.ts';

const SPACE = String.raw`[\s\u00A0\u202F]`;

/** A pattern for an abbreviation: either case, and white space after its inner stops or none. */
const patternOf = (abbreviation: string): string =>
  abbreviation
    .replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replace(/ /g, SPACE)
    .replace(/\.(?!$)/g, String.raw`\.${SPACE}?`)
    .replace(/\.$/, String.raw`\.`);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function ruleFor(language: string): SpeechRule | undefined {
  const words = ABBREVIATIONS[language];
  if (words === undefined) return undefined;
  const longestFirst = Object.keys(words).sort((one, other) => other.length - one.length);
  return {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.])(?:${longestFirst.map(patternOf).join('|')})(?!\p{L})`,
      'gu',
    ),
    speak: (match) => {
      const small = match[0].toLowerCase();
      const spoken = words[small.replace(/\s+/g, '')] ?? words[small];
      if (spoken === undefined) return undefined;
      const stop = isLast(match) ? '.' : '';
      return (/^\p{Lu}/u.test(match[0]) ? capitalised(spoken) : spoken) + stop;
    },
  };
}

const rules = new Map(Object.keys(ABBREVIATIONS).map((language) => [language, ruleFor(language)]));

/** The rule that says a language's abbreviations in full, if any are known. */
export const abbreviations = (language: string): SpeechRule | undefined => rules.get(language);
