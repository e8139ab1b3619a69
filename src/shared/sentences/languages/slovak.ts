import { czech } from './czech.ts';
import type { LanguageData } from './language-data.ts';

/** Slovak, which shares most abbreviations with Czech. */
export const slovak: LanguageData = {
  ...czech,
  neverEnds: `${czech.neverEnds} amer angl arch blah cca csc drsc franc gréc ing inž judr juž lat max maď mgr min mudr mvdr napr nem npor nábr nám ob ods okr phdr porov pozn pplk ppor príl príp písm resp rndr roč rtm rus sev sp st str sv t.r t.č tal tel thdr tzn tzv ul vyd vých zb zv záp č č.d čl`,
  mayEnd: `${czech.mayEnd} atď apod a.pod pod i i.n n.l pred.n.l s.r.o a.s o.i v.o.s hod`,
};
