import type { LanguageData } from './language-data.ts';

/** Danish. */
export const danish: LanguageData = {
  neverEnds: `
    adr afd afs alm ang anm apr art att aug bem betegn ca cand d dec dir div eks ekskl ent evt excl fa
    fam feb febr fig forb forf gov hist hr if iflg ifm ift indb ing inkl insp instr int jan jernb jul jun
    jur kap kapt komm kons m.fl mag maks max mia mill min mio nov nuv obs okt omkr oms opr org overf pag
    pct pers pga phil polit priv prof præs red ref reg rep resp s scient sek sekr sept spec stud tekn
    temp tidl tilh udg udk undt vedk vedr vejl vol årg årh
  `,
  mayEnd: `
    a.m a/s ag aps co corp d.d d.å e.kr e.u etc f.kr gmbh i/s inc jr k/s kr ltd m.a m.fl m.m m.v mia mio
    mv o.l o.lign osv p.m p/s pct s.d s.m sr u.k u.s u.s.a øre
  `,
  openers: `
    Af Da De Den Der Det Din Du En Et For Fra Før Han Her Hun I Ja Jeg Man Med Men Min Nej Nu Når Og Om
    På Sin Som Så Til Ved Vi
  `,
  ordinalStop: true,
};
