import type { LanguageData } from './language-data.ts';

/** Danish. */
export const danish: LanguageData = {
  neverEnds: `
    hr fr dr prof nr kl s ca pct f.eks dvs bl.a evt inkl ekskl jf kap art stk vedr tlf st skt jan feb
    apr jun jul aug sept okt nov dec mia mio m.fl p.g.a pga obs fx adr afd afs alm ang anm att bd bem
    betegn cand mag phil jur polit scient stud dir div e.l eks ent excl fa fam f.o.m ff fhv fig flg forb
    forf gdr gns grdl hhv hist if ifm iflg ift indb ing insp instr int jernb kbh kgl komm kons ltn maks
    max md mgl mht mhp min mill ml mr mrk ndf nuv o.a omkr oms opr org overf p.a p.t pag pers pkt priv
    præs red ref reg rep resp sdr sek sekr sml spec spm str s.u tdl tekn temp tidl tilh udg udk undt
    vedk vejl vol årg årh d n.br frk kapt gov sgt febr
  `,
  mayEnd: `
    osv etc m.m m.v mv o.l o.lign kr f.kr e.kr a/s aps co inc ltd jr sr m.fl m.a i/s k/s p/s mio mia pct
    øre s.d s.m d.d d.å u.s u.s.a e.u u.k a.m p.m corp gmbh ag
  `,
  openers: `
    Den Det De En Et Han Hun Jeg Du Vi I Man Min Din Sin Og Men Eller Så Hvis Når Da Fordi Som På Med For
    Af Til Fra Ved Efter Før Under Over Om Her Der Nu Også Ikke Ja Nej Hvad Hvem Hvor Hvordan Hvorfor
    Alle Mange Nogle
  `,
  ordinalStop: true,
};
