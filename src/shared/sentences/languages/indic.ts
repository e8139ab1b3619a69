import type { LanguageData } from './language-data.ts';

const NONE = { mayEnd: '', openers: '' };

/** Hindi. */
export const hindi: LanguageData = {
  ...NONE,
  neverEnds: 'डॉ डा प्रो श्री सुश्री श्रीमती पं रु रू स्व कु मो ई.पू ई वि.सं सं पृ क्र कि.मी इंजी एड ले बी.ए एम.ए',
  fullStop: '।॥',
  speechVerbs: 'पूछा कहा बोला बोली चिल्लाया चिल्लाई सोचा',
};

/** Nepali. */
export const nepali: LanguageData = {
  ...NONE,
  neverEnds: 'डा प्रा श्री रु वि.सं ई.पू इ नं पृ कि.मी',
  fullStop: '।॥',
  speechVerbs: 'सोध्यो सोधे भन्यो भने भनिन्',
};

/** Marathi, where the syllables before a name are its initials. */
export const marathi: LanguageData = {
  ...NONE,
  neverEnds: 'डॉ प्रा श्री सौ श्रीम कै पं रु रू इ.स इ.स.पू ह.भ.प ता जि क्र पृ कि.मी न्या अॅड मा स्व चि कु',
  initialLength: 1,
  wordsOfInitialLength: 'का ना हो ये जा दे घे की ती तो मी तू ते जी हे ही हा या रे गा खा',
  speechVerbs: 'विचारले म्हणाला म्हणाली म्हणाले ओरडला ओरडली',
};

/** Gujarati. */
export const gujarati: LanguageData = {
  ...NONE,
  neverEnds: 'ડૉ ડો પ્રો શ્રી શ્રીમતી રૂ કુ સ્વ પૂ ઈ.સ ઈ.સ.પૂ પૃ નં કિ.મી તા',
  speechVerbs: 'પૂછ્યું કહ્યું બોલ્યો બોલી',
};

/** Bengali and Assamese. */
export const bengali: LanguageData = {
  ...NONE,
  neverEnds: 'ডা ড ডঃ ডাঃ মো মোঃ মি অধ্যা প্রফ খ্রি লি নং পৃ রেভা শ্রী সৈ মু মুহা খ্রি.পূ',
  fullStop: '।॥',
  speechVerbs: 'বলল বললেন বললো জিজ্ঞেস জিজ্ঞাসা',
};

/** Punjabi. */
export const punjabi: LanguageData = {
  ...NONE,
  neverEnds: 'ਡਾ ਪ੍ਰੋ ਸ ਸ੍ਰੀ ਸ੍ਰ ਸ਼੍ਰੀ ਰੁ ਪੰ ਗਿ ਈ ਨੰ ਪੰ',
  fullStop: '।॥',
  speechVerbs: 'ਪੁੱਛਿਆ ਕਿਹਾ ਬੋਲਿਆ ਬੋਲੀ',
};

/** Odia. */
export const odia: LanguageData = { ...NONE, neverEnds: 'ଡା ଡଃ ପ୍ରଫେ ପ୍ରୋ ଶ୍ରୀ ଶ୍ରୀମତୀ ଟ', fullStop: '।॥' };

/** Tamil, Malayalam, Telugu and Kannada: initials and titles are written as one or two syllables. */
export const dravidian: LanguageData = {
  ...NONE,
  neverEnds: `
    டாக்டர் திரு திருமதி செல்வி பேரா முனைவர் கி.மு கி.பி தி.மு.க அ.தி.மு.க ரூ
    ഡോ പ്രൊ പ്രൊഫ ശ്രീ ശ്രീമതി മി രൂ എ.ഡി ബി.സി
    డా ప్రొ శ్రీ శ్రీమతి రూ క్రీ.శ క్రీ.పూ మి కి.మీ
    ಡಾ ಪ್ರೊ ಶ್ರೀ ಶ್ರೀಮತಿ ರೂ ಕ್ರಿ.ಶ ಕ್ರಿ.ಪೂ ಮಿ ಕಿ.ಮೀ
  `,
  initialLength: 2,
};
