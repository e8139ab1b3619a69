import type { LanguageData } from './language-data.ts';

/** Finnish. */
export const finnish: LanguageData = {
  neverEnds: `
    mm esim ks vrt ns nk n s ss klo puh tri prof dos toim t.s ym kpl nro os
  `,
  mayEnd: `
    jne yms ym jkr ekr mrd milj co inc ltd jr sr
  `,
  openers: `
    Se Ne Hän He Minä Sinä Me Te Tämä Nämä Tuo Ja Mutta Tai Jos Kun Koska Vaikka Myös Niin Nyt Sitten
    Siellä Täällä Ei Kyllä Mitä Kuka Missä Miksi Miten Kaikki Monet
  `,
  ordinalStop: true,
};
