import type { LanguageData } from './language-data.ts';

/** Norwegian. */
export const norwegian: LanguageData = {
  neverEnds: `
    hr fr dr prof nr kl s ca f.eks dvs bl.a evt inkl ekskl jf kap st tlf jan feb apr jun jul aug sept
    okt nov des mrd mill adr adm alm ang anm att avd bd bem bibl cand dagl d.d d.y d.e dir div ds eks
    e.l eng etg ev f.t fig flg f.o.m forb forf fung fv gnr bnr h.k.h henv hhv hist i.f iflg ifm instr
    jfr jur kgl komm konf lt maks max mht min mnd moh mva o.a off omg oms oppr org p.g.a pga p.t pag
    pers pkt pr priv ref reg rek resp sek sekr sign skr sml spm stk str tab tdl tekn temp tidl tilsv
    trad u.o utg utk vedk vedr vgs vha vol årg årh d kapt oblt maj gen
  `,
  mayEnd: `
    osv etc m.m m.fl o.l kr f.kr e.kr a/s as co inc ltd jr sr mv m.v e.l mill mrd pst øre u.s u.s.a e.u
    corp
  `,
  openers: `
    Den Det De En Et Ei Han Hun Jeg Du Vi Man Min Din Sin Og Men Eller Så Hvis Når Da Fordi Som På Med
    For Av Til Fra Ved Etter Før Under Over Her Der Nå Også Ikke Ja Nei Hva Hvem Hvor Hvordan Hvorfor
    Alle Mange Noen
  `,
  ordinalStop: true,
};
