import { danish } from './danish.ts';
import type { LanguageData } from './language-data.ts';

/** Norwegian. */
export const norwegian: LanguageData = {
  neverEnds: `${danish.neverEnds} adm avd bibl dagl des e.l eng etg ev fung gen henv konf maj moh mrd mva oblt off omg oppr rek sign tab tilsv trad utg utk vha`,
  mayEnd: `
    a/s as co corp e.kr e.l e.u etc f.kr inc jr kr ltd m.fl m.m m.v mill mrd mv o.l osv pst sr u.s u.s.a
    øre
  `,
  openers: `${danish.openers} Av Ei Hva Nei Nå`,
  ordinalStop: true,
};
