import type { LanguageData } from './language-data.ts';

/** Finnish. */
export const finnish: LanguageData = {
  neverEnds: `
    mm esim ks vrt ns nk n s ss klo puh tri prof dos toim t.s ym kpl nro os alk ao arv ay em evl fil frk
    hlö hra huom ilm ins ip joht kans kenr kesk kirj kk kok kts kuv kv leht luutn lääk maist mom mt neuv
    nyk op par pnä po pv rva ry sd seur srk toht ty ulk v valt vanh varat vast vk vpj vrk vs vt vänr max
    min ent tod evp res rn tark tarv täyd läht
  `,
  mayEnd: `
    jne yms ym jkr ekr mrd milj co inc ltd jr sr jms tms n.s v km kg m cm kpl kk vrk e.kr j.kr
  `,
  openers: `
    Se Ne Hän He Minä Sinä Me Te Tämä Nämä Tuo Ja Mutta Tai Jos Kun Koska Vaikka Myös Niin Nyt Sitten
    Siellä Täällä Ei Kyllä Mitä Kuka Missä Miksi Miten Kaikki Monet Hänen Sen Niiden Tämän Sitä Siitä
    Siksi Silti Silloin Tänään Eilen Huomenna Aina Usein Joskus Ehkä Oli On Olivat Ovat Olen Olemme
    Ettei Että Kuinka Mikä Mistä Milloin Kenen Kukaan Mitään Toinen Ensin Lopuksi Kuitenkin Lisäksi
    Esimerkiksi Ennen Jälkeen Aikana Vuonna
  `,
  ordinalStop: true,
  speechVerbs: 'kysyi sanoi huusi vastasi kuiskasi huudahti mumisi totesi',
};
