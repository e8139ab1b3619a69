import type { LanguageData } from './language-data.ts';

/** Italian. */
export const italian: LanguageData = {
  neverEnds: `
    acc agg ago agr all amb amm ammin ann ant apr arch arcip art artt avv az bibl biogr biol brev brig
    ca cap caps capv card cat cav centr chim circ cod cogn col coll com comm comp cond cons contab corr
    cost cte decr dic disp doc dom don dott econ ed edit egr es estr fasc feb fig filos fisc fol gen
    gent geogr geom gio giorn giu giur gram imp ind ing istr leg lett libr ling loc lug lun mag mar mat
    max mecc med mer min mons mus n naz nom nov num ogg on op ott p pag pagg pers pp pres prof prov
    psicol pubbl racc rag ref rel rep rev ric rif s sab san scient sec segg sen set sett sez sig sigg
    sociol sost spett spett.le stor tab tecn tel ten teol tip tit trad univ v ven vic vol voll
  `,
  mayEnd: `
    a.c a.m cm co d.c d.o.c d.o.p ecc etc h ibid inc jr kg km ltd min mm p.m pp s.a.s s.c.a.r.l s.n.c
    s.p.a s.r.l s.r.l.s sec u.s u.s.a v.s
  `,
  openers: `
    A Al Alla C Che Chi Ci Come Con Cosa Così Da Dal Dei Del Di Dopo Dove E Ed Era Essi Fra Fu Già Gli
    Ha I Ieri Il In Io L La Le Lei Lo Loro Lui Là Lì Ma Mai Mi Mia Mio Nel No Noi Non O Oggi Ogni Ora
    Per Però Poi Qua Qui Se Si Solo Sono Su Sua Sue Sul Suo Suoi Sì Ti Tra Tu Un Una Uno Voi È
  `,
};
