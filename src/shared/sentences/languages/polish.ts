import type { LanguageData } from './language-data.ts';

/** Polish. */
export const polish: LanguageData = {
  neverEnds: `
    p pp dr prof mgr inż lek hab ks św śp płk kpt mjr gen por sierż ul al pl os nr tel str s rys tab t
    rozdz red tzn tzw np m.in m in ok zob im ur zm godz min sek pow woj gm tys mln mld pt wg ww jw
  `,
  mayEnd: `
    itd itp etc r w ub br n.e p.n.e l tys mln mld zł gr km kg cm mm sp z o.o s.a k i in
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
