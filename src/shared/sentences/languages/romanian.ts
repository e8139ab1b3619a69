import type { LanguageData } from './language-data.ts';

/** Romanian. */
export const romanian: LanguageData = {
  neverEnds: `sc str nr 
    acad adj adv al alin ap apr aprox arh art asist aug av b-dul bdul cap cca col conf coord d-l d-lui
    d-na d-nei d-ra d-voastră dec dim dlui dna dnei dra ed et ex fax feb febr fig gen ian ing int iul
    iun jud lect lit mart max mil min mun nov oct p pag prof red resp sept serg soc spec subst tab tel
    trad univ vol șos
  `,
  mayEnd: `
    a.m cm co d.hr e.n etc ha inc jr kg km lei ltd m min mm p.m s.a s.r.l s.u.a sec u.s u.s.a î.e.n î.hr
    ş.a ş.a.m.d ş.cl ș.a ș.a.m.d ș.cl
  `,
  openers: `
    A Ai Al Am Ar Are Au Azi Aș Ca Ce Cei Cu Cum Că Da Dar De Din Ea Ei El Ele Era Eu Iar La Le Lui Mai
    Ne Noi Nu O Ori Pe Sa Sau Se Sub Tot Tu Un Una Voi În Își Și
  `,
};
