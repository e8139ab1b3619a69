import type { SpeechRule } from './speech-rule.ts';

const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { '@': 'ät', '.': 'Punkt', '-': 'Minus', _: 'Unterstrich' },
  en: { '@': 'at', '.': 'dot', '-': 'dash', _: 'underscore' },
};

/** Mail addresses are spoken with the names of their signs: "a.b@c.de" is "a Punkt b ät c Punkt de". */
export const mailAddresses: SpeechRule = {
  pattern:
    /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}._-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\p{L}\p{N}@-])/giu,
  speak: ([address], language) => {
    const names = SIGNS[language];
    return names && address.replace(/[@._-]/g, (sign) => ` ${names[sign]} `).trim();
  },
};
