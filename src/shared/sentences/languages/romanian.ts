import type { LanguageData } from './language-data.ts';

/** Romanian. */
export const romanian: LanguageData = {
  neverEnds: `
    gen dl d-l dna d-na dra d-ra dlui d-lui dnei d-nei dvs d-voastră dr prof ing conf lect asist univ arh av
    acad lt mr mj cpt plt sgt serg art alin pct cap pag p pp nr vol fig tab ed red trad coord str bd
    b-dul bdul șos al int bl sc et ap jud mun ex de.ex cca cf tel fax ian febr feb mart apr iun iul aug
    sept oct nov dec sf pt min max aprox op.cit resp st soc col mil mld s.n lit vb adj adv subst pl dim
    spec
  `,
  mayEnd: `
    etc ș.a ş.a ș.a.m.d ş.a.m.d s.a s.r.l î.hr d.hr î.e.n e.n lei a.m p.m kg km cm mm m ha jr inc ltd co ș.cl ş.cl
    u.s u.s.a s.u.a sec min
  `,
  openers: `
    A Acest Această Aceasta Acesta Acești Aceste Acel Acea Acolo Aici Ai Al Am Ar Are Au Aș Astăzi Azi Ca Când Care
    Câte Că Ce Cei Cele Cine Cu Cum Da Dacă Dar De Deci Deși Din După Ea Ei El Ele Era Erau Este Eu Fără Fiecare Iar
    Ieri În Încă Înainte Între Își La Le Lui Mai Mâine Mulți Multe Ne Nici Niciodată Nimeni Nimic Noi Nu O Oare Ori
    Pe Pentru Până Poate Prin Sa Sau Se Și Sub Sunt Tot Toți Totuși Toate Tu Un Una Unii Unele Unde Voi Acum Apoi
    Atunci Astfel Bine
  `,
};
