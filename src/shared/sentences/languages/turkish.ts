import type { LanguageData } from './language-data.ts';

/** Turkish. */
export const turkish: LanguageData = {
  neverEnds: `
    alb alm ank apt ast astsb av başk bul böl cad coğ doç ecz ed fak fiz gen haz hem ing ist izm kaym
    kor lat mah mat müd müf müh no okt onb ord org prof psikol s say sn sok tar tel tic tuğg tümg tümgen
    uzm vd yard yay yb yrd yy yzb çev ör örn öğr üni ütğm
  `,
  mayEnd: `
    a.g.e a.g.m a.ş cm co dk inc kg km ltd m.s m.ö san sn tic tl vb vd ve.b vs şti
  `,
  openers: `Sonra Şimdi Hepsi Ancak Fakat Çünkü Bugün Yarın Orada Burada Onlar Bunun Bunlar Eğer
    Ama An Ben Bir Biz Bu De Dün En Hem Hep Her Hiç Kim Ne O On Sen Siz Tüm Var Ve Ya Yok Çok İki İlk Şu
  `,
  ordinalStop: true,
};
