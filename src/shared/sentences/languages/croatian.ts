import type { LanguageData } from './language-data.ts';

/** Croatian and Bosnian. */
export const croatian: LanguageData = {
  neverEnds: `
    akad bl br ca cca dipl doc dr engl faks fra franc g gen gl god gosp grč gđa gđica ing inž izd kap
    lat mag max min mob mons mr ned njem npr oko okr ožu pogl pr prev prof puk ruj rus sij sl srp st str
    stu sv svi tab tal tel tj toč tra tzn tzv ul ur usp v velj vlč čl žup
  `,
  mayEnd: 'itd i.sl sl god st d.o.o d.d j.d.o.o kr p.n.e n.e kn eur mil mlrd tis kg km cm mm',
  openers: `
    A Ako Ali Bez Bio Da Do Dok I Ili Ima Iz Ja Je Jer Još K Kad Kod Mi Moj Na Nad Naš Ne No O Od On Ona
    One Oni Ono Ova Ovi Ovo Po Pod Pri S Sa Su Sve Svi Ta Taj Te Ti Tko To U Već Vi Za Što
  `,
  ordinalStop: true,
  vowelsInWords: false,
};
