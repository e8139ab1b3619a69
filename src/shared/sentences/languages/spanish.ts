import type { LanguageData } from './language-data.ts';

/** Spanish. */
export const spanish: LanguageData = {
  neverEnds: `
    sr sra sres sras srta srtas dr dra dres d dña prof profa lic ing arq gral cap cnel tte sto sta san
    ud uds vd vds párrf lun mar mié jue vie sáb pág págs p pp art arts vol núm núms nro no fig tel tfno
    av avda c apdo depto dpto ed eds ej p.ej vid cf máx mín aprox ene feb abr may jun jul ago sep sept
    oct nov dic excmo ilmo rvdo mons admón cía hnos fdo pdte asoc ee jj rr ff cc ss adm amb ant archiv
    atte ayto bibl calz cód coord cra ctra cte dcha distr doc excma exma fasc fol gob hna hno ilma inst
    intr izq izqda izqdo lcdo ldo lda loc mtro mtra nac ntra ntro párr párrs pje plza pob ppal pral pres
    presb prov pza rda ref secr sig sigs soc subsec supl suc teléf tít trad univ urb v.gr vto vtas cll
    int ext esq blvr dipl tpo vols dn dª gta ind n.º
  `,
  mayEnd: `
    ud uds vd vds
    etc s.a s.l s.r.l cía inc ltd co ee.uu ee uu jj.oo ff.cc cc.oo rr.hh a.m p.m a.c d.c u.s u.s.a hnos
    kg km cm mm min seg al ibid id jr oo hh d.f p.d s.a.u s.l.u s.c s.a.s c.v c.a ptas hab
  `,
  openers: `
    El La Los Las Un Una Unos Unas Lo Al Del Este Esta Estos Estas Ese Esa Esos Esas Aquel Aquella Esto
    Eso Yo Tú Él Ella Ellos Ellas Nosotros Usted Ustedes Mi Mis Tu Tus Su Sus Nuestro Nuestra Y E O U
    Pero Sino Aunque Porque Pues Si Sí No Ni Que Qué Quien Quién Cuando Cuándo Donde Dónde Como Cómo
    Cuanto Por Para Con Sin Sobre Entre Hasta Desde Hacia Según Durante Mediante En De A Ante Tras Así
    Además También Tampoco Entonces Luego Después Antes Ahora Hoy Ayer Mañana Siempre Nunca Aquí Allí Ahí
    Muy Más Menos Todo Toda Todos Todas Cada Algunos Algunas Muchos Muchas Varios Otro Otra Otros Otras
    Es Son Era Eran Fue Fueron Ha Han Había Hay Se Me Te Le Les Nos Ya
  `,
};
