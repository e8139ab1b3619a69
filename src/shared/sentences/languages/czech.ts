import type { LanguageData } from './language-data.ts';

/** Czech. */
export const czech: LanguageData = {
  neverEnds: `
    amer angl arch bc biol bl brig ca cca chem csc ct des doc dr ekon franc fyz gen genmjr genpor geogr
    gymn hist hod ing inž již judr kap kpt lat max maď mgr min mj mjr ml mudr mvdr např nar npor nrtm
    nábř nám něm obch obr odb odst okr p paedr ped pharm phdr phmr plk popř por pozn pplk ppor prap prof
    práv prům pí písm předn předs přel přibl příl příp rak resp rndr roz rsdr rtm rus s sb sek sev soc
    srov starš str stč sv svob tab tel thdr tj tur tzv tř ul vyd vých zb zem zn záp úř č čl čs čís ř řec
    škpt šéfred
  `,
  mayEnd: `
    a.s aj apod atd co ha hod i.d inc jr k.s ks kč kčs l ltd mil min mld n n.l n.m o.p.s o.s př př.n.l r
    s.p s.r.o sek spol stol tis v.o.s z.s
  `,
  openers: `
    A Ale Ano Bez Byl Co Do Jak Je Já K Kde Kdo My Na Nad Ne O Od On Ona Oni Ono Pak Po Pod Pro Při S Se
    Ta Tak Tam Ten Teď Ti To Ty U Už V Ve Vy Z Za Ze
  `,
  ordinalStop: true,
  vowelsInWords: false,
};
