import type { LanguageData } from './language-data.ts';
import { spanish } from './spanish.ts';

/** Catalan. */
export const catalan: LanguageData = {
  neverEnds: `${spanish.neverEnds} ag des ex excm febr fra gen il·lm il·lma màx pis ptge pàg pàgs set`,
  mayEnd: 'etc s.a s.l s.c.c.l ac dc a.c d.c ee.uu u.s u.s.a kg km cm mm ibíd íd jr inc ltd co cia a.m p.m',
  openers: `${spanish.openers} Amb Ara Com Des Ell Els Hi I Ja Jo L Mai Més On Per Qui Què Són Tot Uns Va Van És`,
};
