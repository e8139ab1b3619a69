import type { LanguageData } from './language-data.ts';

/** Hungarian. */
export const hungarian: LanguageData = {
  neverEnds: `
    dr prof ifj id pl ill kb vö ún sz u st old
  `,
  mayEnd: `
    stb kft bt rt
  `,
  openers: `
    A Az Egy Ez Azt Ezt És De Vagy Ha Mert Hogy Nem Igen Én Te Ő Mi Ti Ők
  `,
  ordinalStop: true,
};
