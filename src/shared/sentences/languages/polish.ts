import type { LanguageData } from './language-data.ts';

/** Polish. */
export const polish: LanguageData = {
  neverEnds: `
    p pp dr prof mgr inż lek hab ks św śp płk kpt mjr gen sierż ul al pl os nr tel str s rys tab t rozdz
    red tzn tzw np m.in m in ok zob im ur zm godz min sek pow woj gm tys mln mld pt wg ww jw art lit pkt
    ust poz dn dz arch adw wyd oprac tłum przeł przyp przyg ryc wyk załącz zał cz bł abp bp hr kard dyr
    kier prez wiceprez sekr gł kpr plut ppłk ppor kmdr adm marsz nadkom asp insp dypl ang franc niem ros
    łac wł hiszp czes słow ukr bryt amer żyd wsch zach płn płd m.st pon wt czw sob ndz stycz kwiec czerw
    sierp wrzes paźdz grudz ogr inf fot il przykł ds j.w w.w n.p.m dot tj miejsc skr bałt zool muz mat
    fiz chem biol hist geogr ekon praw med techn dr.hab jez ub prof.dr lp nt prok r.b b.r b.m vol nb
  `,
  mayEnd: `
    itd itp etc r w ub br n.e p.n.e l tys mln mld zł gr km kg cm mm sp z o.o s.a k i in mies tyg str
    godz min sek ha ar szt egz
  `,
  openers: `
    To Ten Ta Te Ci Tamten On Ona Ono Oni One Ja Ty My Wy Jego Jej Ich Mój Moja Nasz Nasza W We Z Ze Na
    Do Od Po Przed Przez Przy Pod Nad Bez Dla O U Za I A Ale Lecz Jednak Oraz Albo Lub Czy Gdy Kiedy
    Jeśli Jeżeli Ponieważ Choć Chociaż Że Co Kto Jak Gdzie Dlaczego Który Która Nie Tak Już Jeszcze Tylko
    Także Również Też Dlatego Potem Następnie Teraz Dziś Wczoraj Jutro Tu Tam Wszystko Wszyscy Wszystkie
    Każdy Niektórzy Wiele Inne Jest Są Był Była Było Byli Były Według Podczas Podobnie Ponadto
  `,
  ordinalStop: true,
};
