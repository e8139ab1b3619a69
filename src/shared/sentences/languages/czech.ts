import type { LanguageData } from './language-data.ts';

/** Czech. */
export const czech: LanguageData = {
  neverEnds: `
    p pí dr prof doc ing mgr bc mudr judr phdr rndr sv č čís str s tj tzv např resp popř příp mj obr tab
    kap ul nám tř tel zn roz nar zem gen plk kpt por ř hod min sek čl odst písm zb sb inž arch paedr
    pharm rsdr prap npor ppor pplk brig rtm angl něm franc lat rus řec maď amer stč záp vých již sev max
    cca ca přibl okr nábř č.p č.j t.č t.r pozn srov vyd přel příl thdr csc phmr mvdr odb genpor genmjr
    škpt nrtm des svob gymn ped hist geogr chem fyz biol ekon práv obch soc předn předs místopř šéfred
    mjr starš ml bl ct úř prům rak čs tur
  `,
  mayEnd: `
    př.n.l n.l atd apod aj tis mil mld kč r stol př n l co inc ltd s.r.o a.s jr v.o.s o.p.s spol z.s k.s
    o.s s.p i.d hod min sek ks ha kčs n.m
  `,
  openers: `
    Ten Ta To Ti Ty On Ona Ono Oni Já My Vy Jeho Její Jejich V Ve Na Do Od Po Před Při Pod Nad Bez Pro O
    U Za S Se Z Ze K A Ale Nebo Však Jestli Když Protože Co Kdo Jak Kde Proč Který Ne Ano Už Ještě Také
    Tak Pak Potom Teď Dnes Tady Tam Všechno Všichni Každý Byl Byla Bylo Byli Je Jsou Podle Během
  `,
  ordinalStop: true,
  vowelsInWords: false,
};
