import type { SpeechRule } from './speech-rule.ts';

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  de: ['Paragraf', 'Paragrafen'],
  en: ['section', 'sections'],
};

/** "§ 5" is "Paragraf 5", "§§ 3, 4" is "Paragrafen 3, 4". */
export const sections: SpeechRule = {
  pattern: /§(§?)[\u0020\u00A0\u202F]?(?=\d)/gu,
  speak: ([, second], language) => {
    const names = NAMES[language];
    return names && `${second === '' ? names[0] : names[1]} `;
  },
};
