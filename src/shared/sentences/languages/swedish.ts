import type { LanguageData } from './language-data.ts';

/** Swedish. */
export const swedish: LanguageData = {
  neverEnds: `
    adr alm ang anm anv apr art aug avd avl bibl bitr ca dec dir div doc eg ekon ekv eng enl ev evtl
    exkl feb fig fil forts föreg förf förk förv gen hist inkl inst ital jan jul jun jur kand kap kapt
    komm kungl lat löjtn mar max med milj min mrd nat nov näml okt omkr org pag pers pga pol proc prof
    prot prov red ref reg resp s sek sekr sept sid sign sing st stud särsk tab tekn tel trol uppl utg
    utl vanl vard vol övers
  `,
  mayEnd: `
    ab co corp e.d e.kr e.u etc f.kr hb inc jr kr ltd m.fl m.m milj mrd mån o.d o.dyl o.s.v osv pct sr
    st tim u.s u.s.a
  `,
  openers: `
    Av De Den Det Din Du Där Då En Ett För Han Hon Hur Här Ja Jag Man Med Men Min Nej Ni Nu När Och Om
    På Sin Som Så Vad Var Vem Vi Vid
  `,
};
