import type { LanguageData } from './language-data.ts';

/** Italian. */
export const italian: LanguageData = {
  neverEnds: `
    agr az amm az biol chim comm contab econ filos fisc giur ling mat med psicol sociol stor teol tecn sig sigg
    sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag cav on sen gen col cap ten mons
    don san s ss art artt vol pag pagg p pp fig tab n nr num es p.es cfr ecc.mo ill.mo egr gent spett
    tel v vd ca c.a min max feb mar apr mag giu lug ago sett set ott nov dic lun mer gio ven sab dom ed
    sec lett capv cpv acc agg all amb ammin ann ant arcip bibl biogr brev cancell card caps cat centr
    circ cod cogn coll com comp cond cons corr cost decr disp doc dott.ri edit estr fasc fol geogr giorn
    gram imp ind istr leg libr loc mecc mus naz nom ogg op p.zza p.za p.le v.le c.so l.go pers pres prov
    pubbl racc ref rel rep rev ric rif s.n s.v sc scient segg sez sost tip tit tr trad univ vic voll
    spett.le gent.ma gent.mo dr.ssa on.le p.i per.es ad.es n.b lgt cte ten.col brig
  `,
  mayEnd: `
    ecc etc s.p.a s.r.l s.n.c s.a.s co inc ltd a.c d.c u.s u.s.a a.m p.m ibid kg km cm mm jr s.r.l.s
    s.c.a.r.l d.o.c d.o.p v.s min sec h pp
  `,
  openers: `
    Il Lo La I Gli Le L Un Uno Una Del Della Dei Delle Nel Nella Al Alla Dal Dalla Sul Sulla Questo
    Questa Questi Queste Quello Quella Io Tu Lui Lei Noi Voi Loro Essi Mio Mia Suo Sua Suoi Sue E Ed O Ma
    Però Anche Se Perché Quando Dove Come Che Chi Cosa Quale Quanto Con Per Tra Fra Senza Sotto Sopra
    Dopo Prima Durante Secondo In A Di Da Su Non No Sì Così Allora Poi Quindi Dunque Inoltre Infatti
    Tuttavia Infine Oggi Ieri Domani Ora Adesso Sempre Mai Qui Qua Lì Là Ancora Già Solo Tutto Tutti
    Tutta Tutte Ogni Molti Molte Alcuni Alcune Altri Altre È Sono Era Erano Fu Furono Ha Hanno Aveva C Si
    Ci Mi Ti
  `,
};
