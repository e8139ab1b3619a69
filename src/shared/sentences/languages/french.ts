import type { LanguageData } from './language-data.ts';

/** French. */
export const french: LanguageData = {
  neverEnds: `
    adj adv agr al all anc angl ap apr art av avr bibl boul bât c.-à-d chap circ col coll compl conf
    cons contr dict dim dioc dir doc déc dép dépt env esc esp ex exempl fasc fax fig févr gouv gén hab
    hist ill introd ital janv juil lat lieut litt loc lun m mar math max me min mlle mlles mm mme mmes
    méd mém n no nouv s.a.r.l nov numér nº obs oct p paragr princ prof prov préf prés publ réf rép s.a sam sect
    sept serv soc spéc ste suppl sér t tab théol tit trad trim tél univ ven vol vve éd édit ét
  `,
  mayEnd: `
    a.m ap.j.-c av.j.-c bis cie cm co d.o.m e.i.r.l etc h ibid id inc j.-c kg km ltd min mm o.n.u p.m
    s.a s.a.r.l s.a.s sec ss suiv t.v.a u.e u.s u.s.a
  `,
  openers: `
    A Au Aux Avec C Car Ce Ceci Cela Ces Cet Ceux Chez D Dans De Des Donc Du Dès Elle En Et Hier Ici Il
    Ils J Je L La Le Les Leur Là Ma Mais Mes Mon Ni Non Nos Nous On Or Ou Oui Où Par Peu Plus Pour Puis
    Qu Que Quel Qui Quoi S Sa Sans Ses Si Son Sous Sur Ta Tes Ton Tous Tout Trop Très Tu Un Une Vers Vos
    Vous À Ça
  `,
};
