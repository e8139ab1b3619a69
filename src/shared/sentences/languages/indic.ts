import type { LanguageData } from './language-data.ts';

const NONE = { mayEnd: '', openers: '' };

/** Hindi. */
export const hindi: LanguageData = {
  ...NONE,
  neverEnds: 'इंजी ई ई.पू एड कि.मी कु क्र डा डॉ पं पृ प्रो बी.ए मो रु रू ले वि.सं श्री सं सुश्री स्व',
  fullStop: '।॥',
  speechVerbs: 'पूछा कहा बोला बोली चिल्लाया चिल्लाई सोचा',
};

/** Marathi, where the syllables before a name are its initials. */
export const marathi: LanguageData = {
  ...NONE,
  neverEnds: 'अॅड इ.स.पू कि.मी कु कै क्र चि जि डॉ ता न्या पं पृ प्रा मा रु रू श्री श्रीम सौ स्व',
  initialLength: 1,
  wordsOfInitialLength: 'का ना हो ये जा दे घे की ती तो मी तू ते जी हे ही हा या रे गा खा',
  speechVerbs: 'विचारले म्हणाला म्हणाली म्हणाले ओरडला ओरडली',
};

/** Gujarati. */
export const gujarati: LanguageData = {
  ...NONE,
  neverEnds: 'ઈ.સ.પૂ કિ.મી કુ ડૉ ડો તા નં પૂ પૃ પ્રો રૂ શ્રી સ્વ',
  speechVerbs: 'પૂછ્યું કહ્યું બોલ્યો બોલી',
};

/** Bengali and Assamese. */
export const bengali: LanguageData = {
  ...NONE,
  neverEnds: 'অধ্যা খ্রি খ্রি.পূ ড ডঃ ডা ডাঃ নং পূ পৃ প্রফ মি মু মুহা মো মোঃ রেভা লি শ্রী সৈ',
  fullStop: '।॥',
  speechVerbs: 'বলল বললেন বললো জিজ্ঞেস জিজ্ঞাসা',
};

/** Punjabi. */
export const punjabi: LanguageData = {
  ...NONE,
  neverEnds: 'ਈ ਗਿ ਡਾ ਨੰ ਪ੍ਰੋ ਪੰ ਰੁ ਸ ਸ਼੍ਰੀ ਸ੍ਰ ਸ੍ਰੀ',
  fullStop: '।॥',
  speechVerbs: 'ਪੁੱਛਿਆ ਕਿਹਾ ਬੋਲਿਆ ਬੋਲੀ',
};

/** Tamil, Malayalam, Telugu and Kannada: initials and titles are written as one or two syllables. */
export const dravidian: LanguageData = {
  ...NONE,
  neverEnds: `
    அ.தி.மு.க கி.பி கி.மு செல்வி தி.மு.க திரு திருமதி பேரா ரூ కి.మీ క్రీ.పూ క్రీ.శ డా ప్రొ మి రూ శ్రీ ಕಿ.ಮೀ
    ಕ್ರಿ.ಪೂ ಕ್ರಿ.ಶ ಡಾ ಪ್ರೊ ಮಿ ರೂ ಶ್ರೀ എ.ഡി ഡോ പ്രൊ പ്രൊഫ ബി.സി മി രൂ ശ്രീ
  `,
  initialLength: 2,
  wordsOfInitialLength: 'ஆம் அது இது எது ஏன் அவை இவை எவை உடை ఆట ఈమె ఆమె ಅದು ಇದು ಆಟ ಈತ ಅವ അത് ഇത്',
  speechVerbs: 'என்று என்றார் என்றான் என்றாள் என కన్నాడు అని ಎಂದು എന്ന് എന്നു',
};
