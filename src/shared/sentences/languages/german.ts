import type { LanguageData } from './language-data.ts';

/** German. */
export const german: LanguageData = {
  neverEnds: `
    a.d a.d.ö a.rh abb abs abschn abt abzgl adr akad allg amtl anl anm anschl ao apr arch art art-nr ass aufl
    aug ausg b.z.w bayer bd bde bearb begr beil beisp bes best-nr betr bez bgbl bhf bibl biol bl blz
    brit bspw buchst bzgl bzw bürgerl c.t ca chem chin chr d.h d.i dat dez dipl do doz dr dr.-ing dt
    dtzd dän ebda ehem einh einl einschl el em engl entspr erg ergänz ev ev.-luth evang evtl exkl fa
    fachl fam feb febr finn fn fol folg forts fr freiw frl frz geb gebr gegenüb gegr geistl gem gen
    geogr germ gesch geschl gesetzl gest gez ggf ggfs ggü gr grds griech h.c habil hbf hebr hg hist hl
    holl hptm hptst hr hrn hrsg hrsgg hs-nr i.a i.allg i.d.r i.d.s i.e i.e.s i.h.v i.o i.s.d i.s.v i.v
    i.v.m i.w i.ü ident ing inh inkl insp ital iur jan jap jh jhdt jul jun jur jährl jüd k.u.k kaiserl
    kap kath kaufm kd-nr kfm kl klass kol kpt kto körperl künstl landw lat led lfd lic lt luth m.a.w m.e
    m.w mag maj math max med mi min mind mitgl mo msp mtl mult mus mär mündl n.b n.v nachm nachr nat
    naut niederl nordd norw nov nr näml nördl o.d o.d.t o.dgl o.g ober-ing oblt od okt orig p p.a parl
    pck pers persönl pfd pharm phil philos phys pl pol polit poln pp preuß priv priv.-doz prof prot rd
    rechtl red ref reg reg-bez rel rer rer.nat resp rgbl russ röm röm.-kath rückw s s.a s.o s.t s.u sa
    schwed schwäb sek sem sep sept sign sinngem skt slaw so sog soz spez st staatl stck std stellv
    steuerl str städt sächs südd südl tab techn tel tel-nr theol tit tl tschech tägl türk u u.a u.dgl
    u.i u.u u.ä ung ungar univ urspr v v.a verantw verf verh versch vertr verw verz vgl vgl.a vol vorl
    vorm vors vs westd westl wg wiss württ z z.b z.hd z.t z.zt zb zeitl zit zool zt ztr zus zw zzgl öff
    öffentl ökon österr östl übers übl
  `,
  mayEnd: `
    a.a.o a.d a.m allg apr art aug bd bhf chr co corp d.j d.m dat dez di do e.g e.v ebd eds etc f feb ff
    fr gmbh hbf i.b i.r ibid inc jan jh jhd jhdt jr k.o kfz kl lkw ltd mi min mio mo mrd mwst n.chr o.d.t
    n.u.z nov nr o.b o.j o.k o.o o.ä okt p.m pkw pl sa sek sen sep sept so std str tsd u.a u.s u.s.a
    u.s.f u.s.w u.v.a u.v.m u.ä usw uva uvm v.chr v.l.n.r v.u.z
  `,
  openers: `
    Aber Alle Allerdings Alles Als Am An Andere Auch Auf Aus Außerdem Bei Beide Beim Bereits Bevor Bis
    Bitte Da Dabei Dadurch Dafür Dagegen Daher Dahin Damals Damit Danach Danke Dann Daran Darauf
    Daraufhin Daraus Darin Darum Darunter Darüber Das Dass Davon Davor Dazu Dein Deine Dem Demnach Den
    Denn Dennoch Der Des Deshalb Deswegen Die Dies Diese Diesem Diesen Dieser Dieses Doch Dort Du Durch
    Ebenfalls Ebenso Ein Eine Einem Einen Einer Eines Einige Er Erst Es Etwa Etwas Falls Früher Für
    Gegen Gestern Gut Haben Hat Heute Hier Hierzu Ich Ihr Ihre Ihren Im Immer Immerhin In Ins Insgesamt
    Inzwischen Ist Ja Jede Jedenfalls Jeder Jedes Jedoch Jemand Jene Jener Jetzt Kann Kein Keine Keiner
    Können Laut Leider Man Manche Manchmal Mehr Mehrere Mein Meine Meist Meistens Mit Morgen Muss Nach
    Nachdem Nachher Natürlich Neben Nebenan Nein Nicht Nichts Nie Niemand Noch Nun Nur Ob Obwohl Oder
    Offenbar Oft Ohne Schon Sein Seine Seit Seitdem Seither Sie Sind So Sobald Sogar Solange Soll Sollte
    Somit Sondern Sonst Später Trotz Trotzdem Um Und Unser Unsere Unter Viele Vielleicht Vom Von Vor
    Vorher Wann War Waren Warum Was Wegen Weil Weiter Weitere Weiterhin Welche Welcher Welches Wenn Wer
    Werden Weshalb Wie Wieso Wir Wird Wo Woher Wohin Wurde Wurden Während Zu Zudem Zuerst Zugleich
    Zuletzt Zum Zumindest Zunächst Zur Zusammen Zusätzlich Zwar Zwischen Über Überhaupt Übrigens
  `,
  countedNouns: `
    ag apr april auflage aug august bundesliga dez dezember etage feb febr februar geburt geburtstag
    jahr jahrhundert jahrhunderts jan januar jh jhdt jul juli jun juni jänner kapitel kg kgaa klasse
    liga mai mal monat mrz mär märz nov november ohg okt oktober platz runde se sep sept september stock
    tag weltkrieg woche
  `,
  finiteVerbs: `
    begann beginnt bleibt blieb darf durfte dürfen fand findet gab galt gehen geht gibt gilt ging gingen
    haben hat hatte hatten ist kam kamen kann kommen kommt konnte konnten können lag liegt macht machte
    mag muss musste mussten müssen sagt sagte sind soll sollen sollte sollten stand steht war waren
    werden will wird wollen wollte wollten wurde wurden zeigt zeigte
  `,
  ordinalStop: true,
  capitalNouns: true,
};
