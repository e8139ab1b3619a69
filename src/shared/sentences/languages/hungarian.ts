import type { LanguageData } from './language-data.ts';

/** Hungarian. */
export const hungarian: LanguageData = {
  neverEnds: `
    du dr prof ifj id pl ill kb vö ún sz u st old özv idősb úgyn ca max bek ford szerk kiad évf szt krt
    hrsz fszt jan febr márc ápr máj jún júl aug szept okt nov dec kr.e kr.u kr i.e i.sz ezr alez őrgy
    szds hdgy fhdgy őrm tkp ui bp ker megj tel fax mob pf ea jegyz köt szakm gazd szakv ny biz főisk
    közg mat fiz nagys
  `,
  mayEnd: `
    stb kft bt rt zrt nyrt kht kkt köv mtsai ft eft mft db
  `,
  openers: `
    A Az Egy Ez Azt Ezt És De Vagy Ha Mert Hogy Nem Igen Én Te Ő Mi Ti Ők Aki Ami Amikor Amely Aztán
    Ezért Azért Akkor Itt Ott Most Ma Tegnap Holnap Már Még Csak Is Sem Mindenki Minden Senki Semmi Sok
    Néhány Volt Van Lesz Ki Mit Mikor Hol Miért Hogyan Melyik Majd Bár Azonban Viszont Ugyanis Ön Önök
    Ennek Annak Ebben Abban Erre Arra Ezek Azok Így Úgy Több Talán Lehet Később Először Végül Ugyanakkor
    Szerintem Nincs Valaki Valami
  `,
  ordinalStop: true,
};
