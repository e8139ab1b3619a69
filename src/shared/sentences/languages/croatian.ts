import type { LanguageData } from './language-data.ts';

/** Croatian and Bosnian. */
export const croatian: LanguageData = {
  neverEnds: `
    dr prof mr mag ing inž dipl doc akad gosp gđa gđica g sv fra vlč mons bl br str čl st toč gl pogl sl tab izd ur prev
    usp npr tj tzv tzn ul god tel faks mob pr sij velj ožu tra svi srp ruj stu ned gen puk kap okr žup max min oko cca ca
    engl njem franc tal lat grč rus v o.d v.d
  `,
  mayEnd: 'itd i.sl sl god st d.o.o d.d j.d.o.o kr p.n.e n.e kn eur mil mlrd tis kg km cm mm',
  openers: `
    Taj Ta To Ti Te Ovaj Ova Ovo Ovi On Ona Ono Oni One Ja Mi Vi Njegov Njezin Moj Naš U Na Do Od Po Pred Pri Pod Nad Bez
    Za O S Sa Iz K Kod Kroz Među Između Nakon Prije Poslije Tijekom Zbog I A Ali Ili No Međutim Ako Kada Kad Gdje Kako
    Zašto Što Tko Koji Koja Ne Da Još Već Također Tako Onda Zatim Potom Sada Danas Jučer Sutra Ovdje Tamo Sve Svi Svaki
    Neki Mnogi Bio Bila Bilo Bili Je Su Nema Ima Prema Dok Jer Iako
  `,
  ordinalStop: true,
  vowelsInWords: false,
};
