import { before, type SpeechRule } from './speech-rule.ts';

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { '*': 'geboren', '†': 'gestorben' },
  en: { '*': 'born', '†': 'died' },
};

/** When somebody was born and died, as encyclopaedias write it: "(* 1950 in Köln; † 3. Mai 2001)". */
export const lives: SpeechRule = {
  pattern:
    /[*\u2020][\u0020\u00A0]?(?=(\d{1,2}\.?[\u0020\u00A0](?:\p{L}{3,9}\.?|\d{1,2}\.)[\u0020\u00A0]?)?(?:um[\u0020\u00A0]|ca\.[\u0020\u00A0])?[12]\d{3}(?!\d))/gu,
  speak: (match, language) => {
    const word = WORDS[language]?.[match[0].charAt(0)];
    if (word === undefined || (/[\p{L}\p{N}]\s?$/u.test(before(match, 2)) && match[0].startsWith('*')))
      return undefined;
    return language === 'de' && match[1] !== undefined ? `${word} am ` : `${word} `;
  },
};
