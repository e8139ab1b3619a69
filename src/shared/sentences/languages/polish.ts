import type { LanguageData } from './language-data.ts';

/** Polish. */
export const polish: LanguageData = {
  neverEnds: `
    abp adm adw al amer ang arch art asp bałt biol bryt chem czerw czes dot dypl dyr ekon fiz fot franc
    gen geogr godz grudz hab hist hiszp il im in inf insp inż jez kard kier kwiec lek lit m marsz mat
    med miejsc min mld mln muz nadkom niem ogr ok oprac os p paźdz plut pon pow poz ppor praw prez prof
    prok przeł przyg przykł przyp red ros rozdz ryc rys s sek sekr sierp sierż sob str stycz słow t tab
    techn tel tys tłum ub ukr ul ur ust vol woj wrzes wyd wyk zach zał załącz zob zool łac żyd
  `,
  mayEnd: `
    ar br cm egz etc godz gr ha i in itd itp k kg km l mies min mld mln mm n.e o.o p.n.e r s.a sek sp
    str szt tyg tys ub w z zł
  `,
  openers: `
    A Albo Ale Bez Byli Był Była Było Były Choć Ci Co Czy Dla Do Dziś Gdy I Ich Inne Ja Jak Jego Jej
    Jest Już Kto Lecz Lub Moja My Mój Na Nad Nasz Nie O Od On Ona One Oni Ono Oraz Po Pod Przy Są Ta Tak
    Tam Te Ten Też To Tu Ty U W We Wy Z Za Ze Że
  `,
  ordinalStop: true,
};
