import type { LanguageData } from './language-data.ts';

/** Croatian. */
export const croatian: LanguageData = {
  neverEnds: `
    dr prof mr gđa g sv br str npr tj tzv ul god
  `,
  mayEnd: `
    itd sl god st
  `,
  openers: `

  `,
  ordinalStop: true,
  vowelsInWords: false,
};
