import type { LanguageData } from './language-data.ts';

const NONE = { mayEnd: '', openers: '' };

/** Arabic. */
export const arabic: LanguageData = {
  ...NONE,
  neverEnds: 'د أ أ.د م ص ج ط هـ ه ق.م ب.م ت س ش ص.ب',
  speechVerbs: 'سأل سألت قال قالت صاح صاحت صرخ صرخت أجاب أجابت همس همست',
};

/** Persian. */
export const persian: LanguageData = {
  ...NONE,
  neverEnds: 'ق.م ه.ش ه.ق هـ.ش هـ.ق م ص ج ش ق ر.ک ص.ص',
  speechVerbs: 'گفت پرسید گفتم گفتند پرسیدم فریاد',
};

/** Urdu. */
export const urdu: LanguageData = {
  ...NONE,
  neverEnds: 'م ص ج ھ ء ق.م پ',
  fullStop: '۔',
  speechVerbs: 'کہا پوچھا بولا بولی چلایا',
};

/** Hebrew. */
export const hebrew: LanguageData = {
  ...NONE,
  neverEnds: 'פרופ גב מס עמ טל רח שד ר מר',
  speechVerbs: 'שאל שאלה אמר אמרה צעק צעקה ענה ענתה לחש לחשה קרא קראה',
};
