import type { LanguageData } from './language-data.ts';

/** Lithuanian. */
export const lithuanian: LanguageData = {
  neverEnds: `
    dr prof doc akad inž p pp pvz žr t.y t.p vad gyv mr st šv kun vysk gen plk mjr kpt ltn adv dir nr tel faks str psl sk
    skyr sud vert red aut žm a.a g pr al pl bulv k m d sav mėn saus vas kov bal geg birž liep rugp rugs spal lapkr gruod
    raj mst apskr ir.kt
  `,
  mayEnd: 't.t pan kt t.p m d g val min sek mln mlrd tūkst lt eur proc mėn',
  openers: `
    Jis Ji Jie Jos Aš Tu Mes Jūs Tai Tas Ta Šis Ši Šie Ir O Bet Tačiau Arba Jei Jeigu Kai Kada Kur Kaip Kas Kodėl Kuris Ne
    Taip Taigi Į Iš Prie Po Per Su Be Už Nuo Iki Tarp Pagal Dėl Dabar Šiandien Vakar Rytoj Čia Ten Visi Kiekvienas Daug Buvo
    Yra Paskui Vėliau Dar Jau Nes Nors
  `,
};

/** Latvian. */
export const latvian: LanguageData = {
  neverEnds: `
    dr prof doc ing akad piem sk skat lpp nod p pp t.i t.s t.sk resp red tulk izd nr tel iel bulv g gs dz dzīv ap pag raj
    apr plkst janv febr aug sept okt dec kap gen plkv mjr ltn sv kgs
  `,
  mayEnd: 'u.c utt u.tml u.t.t g m.ē p.m.ē min st sek milj mljrd tūkst',
  openers: `
    Viņš Viņa Viņi Viņas Es Tu Mēs Jūs Tas Tā Šis Šī Tie Un Bet Tomēr Vai Ja Kad Kur Kā Kas Kāpēc Kurš Ne Nē Jā Uz No Pie Pēc
    Pirms Ar Bez Par Līdz Starp Saskaņā Tagad Šodien Vakar Rīt Šeit Tur Visi Katrs Daudz Bija Ir Tad Vēlāk Vēl Jau Jo Lai
  `,
  ordinalStop: true,
};

/** Estonian. */
export const estonian: LanguageData = {
  neverEnds: `
    dr prof dots ins hr pr prl kpt kol ltn mjr nt näit vt vrd lk ptk jn joon tab nr tel mob tn pst mnt kr jaan veebr apr aug
    sept okt nov dets umb tlk toim koost kirj srn ca u s p
  `,
  mayEnd: 'jne jms jmt jpt vms ekr pkr e.m.a m.a.j krt kr',
  openers: `
    Ta Tema Nad Nemad Ma Mina Sa Sina Me Meie Te Teie See Need Too Ja Aga Kuid Või Kui Kus Kuidas Mis Kes Miks Milline Ei Jah
    Siis Siin Seal Nüüd Täna Eile Homme Kõik Iga Palju Oli On Olid Pärast Enne Veel Juba Sest Et Hiljem
  `,
  ordinalStop: true,
};

/** Icelandic. */
export const icelandic: LanguageData = {
  neverEnds: `
    dr próf hr frk sr sbr t.d þ.e þ.e.a.s m.a a.m.k ca u.þ.b bls kap gr mgr nr s jan feb apr ág sept okt nóv des sl nk s.l
    f.h e.h kl ritstj þýð útg st
  `,
  mayEnd: 'o.s.frv o.fl o.þ.h f.kr e.kr kr þús millj m.a.s',
  openers: `
    Hann Hún Það Þeir Þær Þau Ég Þú Við Þið Þetta Þessi Sá Sú Og En Eða Ef Þegar Hvar Hvernig Hvað Hver Hvers Ekki Já Nei Á Í Um
    Frá Til Með Án Fyrir Eftir Nú Þá Hér Þar Allir Allt Margir Var Voru Er Svo Síðan Því
  `,
  ordinalStop: true,
};
