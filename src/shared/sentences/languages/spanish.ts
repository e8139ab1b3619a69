import type { LanguageData } from './language-data.ts';

/** Spanish. */
export const spanish: LanguageData = {
  neverEnds: `jj rr ff cc ss 
    abr adm admón ago amb ant apdo aprox archiv arq art arts asoc atte av avda ayto bibl c calz cap cnel
    coord cra cte ctra cía cód d dcha depto dic dipl distr doc dpto dra dres dª dña ed eds ee ej ene esq
    excma excmo exma ext fasc fdo feb fig fol gob gral gta hna hno hnos ilma ilmo ind ing inst int intr
    izq izqda izqdo jue jul jun lcdo lda ldo lic loc lun mar may mié mons mtra mtro máx mín nac no nov
    nro ntra ntro núm núms oct p pdte pje plza pob ppal pral pres presb prof profa prov pza pág págs
    párr párrf párrs rda ref rvdo san secr sep sept sig sigs soc sra sras sres srta srtas sta sto subsec
    suc supl sáb tel temp teléf tfno tpo trad tte tít ud uds univ urb vd vds vid vie vol vols vtas vto
  `,
  mayEnd: `
    a.c a.m al c.a c.v cc.oo cm co cía d.c d.f ee ee.uu etc ff.cc hab dcha hh hnos ibid izq izqda id inc jj.oo jr kg km
    ltd min mm oo p.d p.m ptas rr.hh s.a s.a.s s.a.u s.c s.l s.l.u s.r.l seg u.s u.s.a ud uds uu vd vds
  `,
  openers: `
    A Ahí Al Allí Ante Aquí Así Ayer Cada Como Con Cómo De Del E El Ella En Era Eran Es Esa Esas Ese Eso
    Esos Esta Este Esto Fue Ha Han Hay Hoy La Las Le Les Lo Los Me Mi Mis Muy Más Ni No Nos O Otra Otro
    Para Pero Por Pues Que Qué Se Si Sin Sino Son Su Sus Sí Te Toda Todo Tras Tu Tus Tú U Un Una Unas
    Unos Y Ya Yo Él
  `,
};
