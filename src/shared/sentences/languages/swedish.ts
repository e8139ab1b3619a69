import type { LanguageData } from './language-data.ts';

/** Swedish. */
export const swedish: LanguageData = {
  neverEnds: `
    hr fr dr prof nr kl s sid ca t.ex bl.a d.v.s dvs f.d s.k resp inkl exkl jfr kap st jan feb mar apr
    jun jul aug sept okt nov dec tel p.g.a pga fig ev adr alm anm ang anv art avd avl bd bibl bitr
    civ.ing d.d d.y d.ä dir div doc ds e.dyl eg ekon ekv enl eng evtl f.n f.ö fil forts fr.o.m frv föreg
    förf förk förv g.m gen hist h.c h.k.h i.o.m i.st.f inst ital jur kand kapt komm kungl lat m.a.o max
    min med milj mrd nat näml omkr org pag pers pol prot prov proc red ref reg s.a.s sek sekr sign skr
    sing stud särsk t.h t.o.m t.v tab tekn tf tr trol tsk u.a uppl utg utl v.g vanl vard vol övers löjtn
    frk mc
  `,
  mayEnd: `
    osv etc m.m m.fl o.s.v f.kr e.kr kr co inc ltd jr sr o.d milj mrd st tim mån o.dyl e.d ab hb u.s
    u.s.a e.u corp pct
  `,
  openers: `
    Den Det De En Ett Han Hon Jag Du Vi Ni Man Min Din Sin Och Men Eller Så Om När Då Eftersom Som På Med
    För Av Till Från Vid Efter Före Under Över Här Där Nu Också Inte Ja Nej Vad Vem Var Hur Varför Alla
    Många Några
  `,
};
