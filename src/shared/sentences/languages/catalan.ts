import type { LanguageData } from './language-data.ts';

/** Catalan. */
export const catalan: LanguageData = {
  neverEnds: `
    sr sra sres sta st fra mn mons dr dra prof il·lm il·lma excm excma gral pàg pàgs p pp cap núm núms art arts av avda
    ctra pl pg ptge pis aprox adm tel ed eds fig vol vols cf vid ex p.ex per.ex gen febr abr jul ag set oct nov des
    dl dm dj dv ds dg màx mín n.b
  `,
  mayEnd: 'etc s.a s.l s.c.c.l ac dc a.c d.c ee.uu u.s u.s.a kg km cm mm ibíd íd jr inc ltd co cia a.m p.m',
  openers: `
    El La Els Les L Un Una Uns Unes Aquest Aquesta Aquests Aquestes Aquell Aquella Això Allò Ell Ella Ells Elles Jo Tu
    Nosaltres Vostè Però Si Quan On Com Que Què Qui Per Amb Sense Sobre Entre Fins Des Segons Durant En De A I O Ni
    També Després Abans Ara Avui Ahir Demà Sempre Mai Aquí Allà Molt Més Tot Tota Tots Totes Cada És Són Era Eren Va
    Van Ha Han Hi No Sí Així Doncs Llavors Encara Ja Malgrat Mentre Perquè
  `,
};
