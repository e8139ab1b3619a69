import type { LanguageData } from './language-data.ts';

/** Lithuanian. */
export const lithuanian: LanguageData = {
  neverEnds: `
    adv akad al apskr aut bal birž bulv d dir doc faks g geg gen gruod gyv inž k kov kun lapkr liep m
    mėn p prof raj red rugp rugs saus sav skyr spal sud t.p tel vad vas vert vysk
  `,
  mayEnd: 't.t pan kt t.p m d g val min sek mln mlrd tūkst lt eur proc mėn',
  openers: `
    Aš Be Bet Dar Dėl Iki Ir Iš Jau Jei Ji Jie Jis Jos Jūs Kai Kas Kur Mes Ne Nes Nuo O Per Po Su Ta Tai
    Tas Ten Tu Už Yra Čia Į Ši Šie Šis
  `,
};

/** Latvian. */
export const latvian: LanguageData = {
  neverEnds: `
    akad ap apr aug bulv dec doc dzīv febr g gen iel ing izd janv kap nod okt p pag piem prof raj red
    resp sept skat tel tulk
  `,
  mayEnd: 'u.c utt u.tml u.t.t g m.ē p.m.ē min st sek milj mljrd tūkst',
  openers: `
    Ar Bet Bez Es Ir Ja Jau Jo Jā Jūs Kad Kas Kur Kā Lai Mēs Ne No Nē Par Pie Pēc Rīt Tad Tas Tie Tu Tur
    Tā Un Uz Vai Vēl Šis Šī
  `,
  ordinalStop: true,
};

/** Estonian. */
export const estonian: LanguageData = {
  neverEnds: `
    apr aug ca dets dots ins jaan joon kirj kol koost kr mob nov näit okt p prof s sept tab tel toim u
    umb veebr
  `,
  mayEnd: 'jne jms jmt jpt vms ekr pkr e.m.a m.a.j krt kr',
  openers: `
    Aga Ei Et Iga Ja Jah Kes Kui Kus Ma Me Mis Nad Oli On Sa See Ta Te Too Või
  `,
  ordinalStop: true,
};

/** Icelandic. */
export const icelandic: LanguageData = {
  neverEnds: `
    apr ca des feb jan kap nóv okt próf ritstj s sept ág útg þýð
  `,
  mayEnd: 'o.s.frv o.fl o.þ.h f.kr e.kr kr þús millj m.a.s',
  openers: `
    Ef En Er Eða Frá Hér Hún Já Með Nei Nú Og Svo Sá Sú Til Um Var Við Á Án Ég Í Þar Þau Það Þið Því Þá
    Þær Þú
  `,
  ordinalStop: true,
};
