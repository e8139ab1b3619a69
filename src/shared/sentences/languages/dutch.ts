import type { LanguageData } from './language-data.ts';

/** Dutch. */
export const dutch: LanguageData = {
  neverEnds: `
    afb alg apr art aug b.v bibl bijl bijv blz dhr hfdst burg ca dec dep div ed eigenl em enkelv evt excl fa fam feb
    fig geb gebr ged gem gen getr hist incl ing inl ir jan jul jun lic maj max mej mevr min mld mln nov
    obs okt oorspr opm p pag prof prov red resp s.v.p secr sep sept sr tab tek tel uitg vert weled zog
  `,
  mayEnd: `
    b.v b.v.b.a c.v cm co e.a e.d e.k e.v enz etc ibid inc jl jr kg km ltd m.i mld mln mm n.chr n.v p.j
    p.w s.v.p sr u.s u.s.a v.chr v.o.f
  `,
  openers: `
    Aan Alle Als Bij Daar Dan Dat De Deze Die Dit Door Dus Een Elke En Er Geen Haar Het Hier Hij Hoe Hun
    Ik In Is Ja Je Jij Maar Met Mijn Na Naar Nee Niet Nog Nu Of Om Ons Onze Ook Op Over Toch Toen Tot U
    Uit Van Veel Voor Waar Want Was Wat We Wel Wie Wij Ze Zij Zijn Zo
  `,
};
