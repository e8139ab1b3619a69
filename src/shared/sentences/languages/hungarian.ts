import type { LanguageData } from './language-data.ts';

/** Hungarian. */
export const hungarian: LanguageData = {
  neverEnds: `
    alez aug bek biz ca dec du ea ezr fax febr fhdgy fiz ford főisk gazd hdgy id idősb ifj ill jan jegyz
    júl jún ker kiad köt közg mat max megj mob máj márc nagys nov ny okt old prof szakm szakv szept
    szerk tel u ui vö ápr évf özv úgyn ún őrgy őrm
  `,
  mayEnd: `
    bt db eft ft kft kht kkt köv mft mtsai nyrt rt stb zrt
  `,
  openers: `
    A Aki Ami Az Azt Bár De Egy Ez Ezt Ha Hol Is Itt Ki Ma Mi Mit Már Még Nem Ott Sem Sok Te Ti Van Én
    És Így Ön Úgy Ő Ők
  `,
  ordinalStop: true,
};
