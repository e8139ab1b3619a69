import type { LanguageData } from './language-data.ts';

/** French. */
export const french: LanguageData = {
  neverEnds: `
    m mm mme mmes mlle mlles dr drs pr prof st ste me mgr vve art chap vol fig tab p pp n nº no cf
    c.-à-d ex p.ex env av apr ap adj adv tél fax bd boul pl éd coll dir réf sect suppl t fasc gén lt col
    cdt sgt janv févr avr juil sept oct nov déc lun mar ven sam dim hab anc max min al all angl ital esp
    lat gr agr bât bibl circ compl conf cons contr dép dépt dict dioc doc édit exempl gouv hist ill
    introd lieut litt loc math méd mém mss nouv numér obs paragr préf princ prov publ rép sér serv soc
    spéc sqq théol tit trad trim univ s.a r.p par.ex m.le prés esc ét vs
  `,
  mayEnd: `
    etc inc ltd cie co j.-c s.a s.a.r.l u.s u.s.a a.m p.m ss suiv bis h kg km cm mm min sec ibid id
    ap.j.-c av.j.-c s.a.s e.i.r.l u.e o.n.u t.v.a d.o.m
  `,
  openers: `
    Le La Les L Un Une Des Du De Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je J Tu Mon Ma Mes Ton
    Ta Tes Son Sa Ses Notre Nos Votre Vos Leur Leurs Et Mais Ou Où Donc Or Ni Car Si Quand Lorsque
    Puisque Comme Que Qu Qui Quoi Quel Quelle Pourquoi Comment Combien Dans En Sur Sous Avec Sans Pour
    Par Vers Chez Entre Depuis Pendant Avant Après Dès Selon Malgré Contre Alors Ainsi Aussi Cependant
    Pourtant Toutefois Néanmoins Enfin Ensuite Puis Ici Là Hier Aujourd Demain Toujours Jamais Souvent
    Parfois Tout Toute Tous Toutes Chaque Certains Certaines Plusieurs Beaucoup Peu Plus Moins Très Trop
    Non Oui C D S À A Au Aux Cela Ça Ceci Celui Celle Ceux
  `,
};
