import type { LanguageData } from './language-data.ts';

/** Finnish. */
export const finnish: LanguageData = {
  neverEnds: `
    alk ao arv ay dos em ent esim evl evp fil hlö hra huom ilm ins ip joht kans kenr kesk kirj kk klo
    kok kpl kuv leht luutn läht lääk maist max min mom n neuv nro nyk op os par pnä po prof puh res rva
    ry s seur tark tarv tod toht toim tri ty täyd ulk v valt vanh varat vast vrk vänr   `,
  mayEnd: `
    cm co e.kr ekr inc j.kr jkr jms jne jr kg kk km kpl ltd m milj mrd n.s sr tms v vrk ym yms
  `,
  openers: `
    Ei He Hän Ja Jos Kun Me Ne Nyt Oli On Se Sen Tai Te Tuo
  `,
  ordinalStop: true,
  speechVerbs: 'kysyi sanoi huusi vastasi kuiskasi huudahti mumisi totesi',
};
