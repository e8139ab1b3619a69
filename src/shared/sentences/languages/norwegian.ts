import type { LanguageData } from './language-data.ts';

/** Norwegian. */
export const norwegian: LanguageData = {
  neverEnds: `
    hr fr dr prof nr kl s ca f.eks dvs bl.a evt inkl ekskl jf kap st tlf jan feb apr jun jul aug sept okt
    nov des mrd mill
  `,
  mayEnd: `
    osv etc m.m m.fl o.l kr f.kr e.kr a/s as co inc ltd jr sr
  `,
  openers: `
    Den Det De En Et Ei Han Hun Jeg Du Vi Man Min Din Sin Og Men Eller Så Hvis Når Da Fordi Som På Med
    For Av Til Fra Ved Etter Før Under Over Her Der Nå Også Ikke Ja Nei Hva Hvem Hvor Hvordan Hvorfor
    Alle Mange Noen
  `,
  ordinalStop: true,
};
