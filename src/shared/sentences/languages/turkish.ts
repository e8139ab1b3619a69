import type { LanguageData } from './language-data.ts';

/** Turkish. */
export const turkish: LanguageData = {
  neverEnds: `
    dr prof doç yrd sn bkz vb vs s sf no tel cad sok mah apt örn yy st
  `,
  mayEnd: `
    vb vs a.ş ltd şti co inc m.ö m.s
  `,
  openers: `
    Bu Şu O Bir Ben Sen Biz Siz Onlar Ve Ama Fakat Ancak Eğer Çünkü Ne Kim Nasıl Neden Hayır Evet Daha En
    Çok Her Bazı Tüm
  `,
  ordinalStop: true,
};
