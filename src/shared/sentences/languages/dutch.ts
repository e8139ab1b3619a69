import type { LanguageData } from './language-data.ts';

/** Dutch. */
export const dutch: LanguageData = {
  neverEnds: `
    dhr mevr mw dr drs prof mr ir ing st nr art blz p pp fig tab hfst hs vgl zgn zog o.a d.w.z m.b.t b.v
    bijv bv ca resp incl excl min max jan feb mrt apr jun jul aug sept sep okt nov dec tel t.a.v t.o.v
    i.v.m i.p.v m.n t.w a.u.b n.a.v v.l.n.r gem red ged geb afb alg bibl bijl bvb cfr d.d dep div ed
    eigenl enkelv evt fa fam gebr gen getr hist hr i.c inl i.o.v i.t.t jg jhr jkvr k.b lic lt maj m.b.v
    m.i.v m.u.v mbt mej mgr nrs o.b.v o.i o.l.v obs oorspr opm pag pct plm plv prov s.v.p secr sgt sr
    tek t.e.m t.g.v t.h.v t.n.v uitg vb vert vnl vlgs z.g z.i z.o.z z.s.m mld mln ds em weled mr.drs
    d.m.v a.d.h a.h.v i.h.b v.d t.z.t u.a.w c.q c.s burg wnd
  `,
  mayEnd: `
    enz etc e.d e.a co inc ltd n.v b.v v.chr n.chr jr sr u.s u.s.a jl kg km cm mm ibid e.v mld mln
    b.v.b.a v.o.f c.v s.v.p p.j p.w e.k m.i
  `,
  openers: `
    De Het Een Dit Dat Deze Die Er Hij Zij Ze Wij We Ik Je Jij U Jullie Mijn Zijn Haar Hun Ons Onze En
    Maar Of Want Dus Als Toen Omdat Hoewel Terwijl Nadat Voordat Sinds Met Zonder Voor Van Bij Op In Aan
    Uit Over Onder Door Tot Naar Tegen Tussen Na Om Ook Nog Wel Niet Geen Nu Dan Daar Hier Daarom Daarna
    Daarnaast Bovendien Echter Toch Zo Wat Wie Waar Waarom Hoe Wanneer Welke Alle Veel Sommige Andere
    Elke Is Was Waren Heeft Hebben Ja Nee
  `,
};
