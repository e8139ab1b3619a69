import type { LanguageData } from './language-data.ts';

/** German. */
export const german: LanguageData = {
  neverEnds: `
    em buchst mult dr prof nr hr hrn fr frl dipl ing med phil jur rer nat theol habil geb gest verh verw s abb tab
    kap bd bde abs art abt hrsg hg vgl bzgl bzw ca evtl ggf ggfs inkl exkl einschl zzgl sog st skt hl
    tel fam fa gebr inh max min mind maj gen lt kol kpt oblt hptm insp ass mag lic univ priv doz ao röm
    kath ev österr dt engl frz ital lat griech russ türk amtl staatl ehem entspr allg gem gez ident
    jährl mtl tägl wöchentl lfd led näml od pol bes beisp betr bez biol chem phys math mus naut ökon
    orig pers reg rel schwäb südd nördl südl westl östl techn übl urspr ursprüngl verf vorm wiss z zb zt
    zit zus zw adr anm anl aufl ausg beil bibl bl chr dat dez do einl erg ergänz fn forts fol folg geogr
    gesch gr hbf hptst jan feb febr mär apr jun jul aug sept sep okt nov jh jhdt kl kfm mitgl mi mo pfd
    pl p pp red ref rd reg-bez sa sek sem sign so spez std tit u übers v versch verz vol vors wg zool
    ztr dtzd stck pck msp el tl art-nr best-nr kd-nr tel-nr hs-nr kto blz bhf str z.b d.h i.d.r z.t z.zt
    u.u m.e v.a u.a u.ä i.a i.d.s o.g s.o s.u i.e d.i i.s.v i.s.d h.c z.hd k.u.k n.v a.d.ö i.v s.a vgl.a
    bspw resp vs abzgl anschl arch bayer bearb begr brit bürgerl chin dän ebda ehrenamtl evang ev.-luth
    röm.-kath fachl finn freiw gegr geistl gerichtl germ geschl gesetzl grds grundsätzl hebr hinsichtl
    hist holl i.allg i.ü i.h.v i.v.m i.w i.e.s jap jüd kaiserl kaufm klass körperl künstl landw luth
    m.a.w m.w mündl nachm niederl nordd norw o.dgl öff öffentl parl persönl philos poln polit preuß prot
    rechtl sächs schriftl schwed sinngem slaw soz städt stellv steuerl tatsächl tschech u.dgl ung ungar
    verantw vorl wahrscheinl westd wirtschaftl württ zeitl a.d o.d o.d.t a.rh b.z.w ggü gegenüb vertr
    nachr einh rückw i.o n.b p.a c.t s.t u.i iur pharm rer.nat dr.-ing priv.-doz akad ober-ing rgbl bgbl
    hrsgg
  `,
  mayEnd: `
    usw etc ff f uvm uva mio mrd tsd str chr jh jhd jhdt a.m p.m u.s u.s.a e.v a.d o.k o.ä u.ä u.a u.v.m
    u.v.a n.chr v.chr v.u.z n.u.z d.j d.m u.s.w u.s.f co inc ltd corp jr sen gmbh mwst allg art bd std
    min sek kl pl dat a.a.o o.j o.o eds ebd ibid kfz lkw pkw nr jan feb apr aug sept sep okt nov dez so
    sa mo di mi do fr hbf bhf e.g i.r i.b k.o o.b v.l.n.r
  `,
  openers: `
    Der Die Das Dem Den Des Ein Eine Einen Einem Einer Eines Er Sie Es Ich Du Wir Ihr Man Mein Meine Sein
    Seine Ihre Ihren Unser Unsere Dein Deine Dies Diese Dieser Dieses Diesen Diesem Jene Jener Jedes Jede
    Jeder Kein Keine Keiner Alle Alles Viele Einige Manche Andere Beide Niemand Jemand Und Aber Oder Denn
    Doch Sondern Wenn Weil Da Dass Ob Als Während Obwohl Nachdem Bevor Seit Seitdem Bis Damit Sobald
    Solange Falls Auch Nur Noch Schon So Dann Danach Dort Dabei Dadurch Dafür Dagegen Daher Dahin Daran
    Darauf Daraufhin Daraus Darin Darüber Darum Darunter Davon Davor Dazu Deshalb Deswegen Trotzdem
    Jedoch Allerdings Außerdem Zudem Zusätzlich Schließlich Zuerst Zunächst Anschließend Später Früher
    Heute Gestern Morgen Jetzt Nun Nie Nicht Nichts Immer Oft Manchmal Vielleicht Natürlich Leider Hier
    Hierzu Wo Was Wer Wie Wann Warum Welche Welcher Welches Wohin Woher Wieso Weshalb Mit Bei Beim Von
    Vom Vor Für Gegen Ohne Um Durch Auf Aus An Am In Im Ins Zu Zum Zur Nach Neben Nebenan Über Unter
    Trotz Wegen Laut Zwischen Zwar Ebenso Ebenfalls Insgesamt Jedenfalls Sogar Somit Sonst Weiter Weitere
    Weiterhin Bereits Erst Etwa Etwas Mehr Mehrere Meist Meistens Ja Nein Bitte Danke Hat Haben Ist Sind
    War Waren Wird Werden Wurde Wurden Kann Können Soll Sollte Muss Mittlerweile Inzwischen Damals
    Dennoch Dementsprechend Demnach Entsprechend Gleichzeitig Immerhin Insbesondere Möglicherweise
    Nachher Offenbar Seither Stattdessen Überhaupt Übrigens Vorher Wahrscheinlich Zuletzt Zumindest
    Zugleich Zusammen Gut
  `,
  countedNouns: `
    januar jänner februar märz april mai juni juli august september oktober november dezember jan feb
    febr mär mrz apr jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jh jhdt kapitel klasse
    stock etage platz liga bundesliga runde tag woche monat jahr mal auflage geburtstag weltkrieg geburt kg kgaa ag ohg se
  `,
  finiteVerbs: `
    ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen
    musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag kam kamen ging
    gingen gab gibt kommt kommen geht gehen stand steht lag liegt blieb bleibt begann beginnt zeigt zeigte
    sagt sagte fand findet machte macht galt gilt
  `,
  ordinalStop: true,
  capitalNouns: true,
};
