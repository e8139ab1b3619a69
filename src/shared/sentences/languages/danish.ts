import type { LanguageData } from './language-data.ts';

/** Danish. */
export const danish: LanguageData = {
  neverEnds: `
    hr fr dr prof nr kl s ca pct f.eks dvs bl.a evt inkl ekskl jf kap art stk vedr tlf st skt jan feb apr
    jun jul aug sept okt nov dec mia mio m.fl p.g.a pga obs fx
  `,
  mayEnd: `
    osv etc m.m m.v mv o.l o.lign kr f.kr e.kr a/s aps co inc ltd jr sr
  `,
  openers: `
    Den Det De En Et Han Hun Jeg Du Vi I Man Min Din Sin Og Men Eller Så Hvis Når Da Fordi Som På Med For
    Af Til Fra Ved Efter Før Under Over Om Her Der Nu Også Ikke Ja Nej Hvad Hvem Hvor Hvordan Hvorfor
    Alle Mange Nogle
  `,
  ordinalStop: true,
};
