import type { LanguageData } from './language-data.ts';

/** Swedish. */
export const swedish: LanguageData = {
  neverEnds: `
    hr fr dr prof nr kl s sid ca t.ex bl.a d.v.s dvs f.d s.k resp inkl exkl jfr kap st jan feb mar apr
    jun jul aug sept okt nov dec tel p.g.a pga fig ev
  `,
  mayEnd: `
    osv etc m.m m.fl o.s.v f.kr e.kr kr co inc ltd jr sr o.d
  `,
  openers: `
    Den Det De En Ett Han Hon Jag Du Vi Ni Man Min Din Sin Och Men Eller Så Om När Då Eftersom Som På Med
    För Av Till Från Vid Efter Före Under Över Här Där Nu Också Inte Ja Nej Vad Vem Var Hur Varför Alla
    Många Några
  `,
};
