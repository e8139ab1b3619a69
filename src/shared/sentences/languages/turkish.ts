import type { LanguageData } from './language-data.ts';

/** Turkish. */
export const turkish: LanguageData = {
  neverEnds: `
    dr prof doç yrd sn bkz s sf no tel cad sok mah apt örn yy st av böl bşk bul çev ed fak gen haz hz
    krş md müd müh onb org öğr ör psikol say şb tic tuğg uzm üni vd yard yay yb yzb alb bnb kor tğm
    astsb blv bl hst ing fr alm lat ist ank izm t.c mat fiz coğ tar ütğm çvş ast şt tb bk başk bkn ecz
    hem kaym müf ord okt tümg tümgen uzm.dr
  `,
  mayEnd: `
    vb vs a.ş ltd şti co inc m.ö m.s ve.b vd a.g.e a.g.m tic san tl kg km cm dk sn
  `,
  openers: `
    An On
    Bu Şu O Bir Ben Sen Biz Siz Onlar Ve Ama Fakat Ancak Eğer Çünkü Ne Kim Nasıl Neden Hayır Evet Daha
    En Çok Her Bazı Tüm Ayrıca Bazen Belki Benim Biri Birçok Birkaç Bizim Böyle Böylece Bugün Bunlar
    Bunun Burada Bütün De Diğer Dün Gene Hatta Hem Hemen Hep Herkes Hiç İki İlk İşte Kimse Kendi Nerede
    Niye Onun Ondan Orada Oysa Öyle Peki Sadece Senin Sonra Şimdi Şöyle Üstelik Veya Ya Yani Yarın Yine
    Yok Var Zaten
  `,
  ordinalStop: true,
};
