import type { LanguageData } from './language-data.ts';

const NONE = { mayEnd: '', openers: '' };

/** Arabic. */
export const arabic: LanguageData = {
  ...NONE,
  neverEnds: 'أ ت ج د س ش ص ط م ه هـ',
  speechVerbs: 'سأل سألت قال قالت صاح صاحت صرخ صرخت أجاب أجابت همس همست',
};

/** Persian. */
export const persian: LanguageData = {
  ...NONE,
  neverEnds: 'ج ش ص ق م',
  speechVerbs: 'گفت پرسید گفتم گفتند پرسیدم فریاد',
};

/** Urdu. */
export const urdu: LanguageData = {
  ...NONE,
  neverEnds: 'ء ج ص م پ ھ',
  fullStop: '۔',
  speechVerbs: 'کہا پوچھا بولا بولی چلایا',
};

/** Hebrew. */
export const hebrew: LanguageData = {
  ...NONE,
  neverEnds: 'גב טל מס מר עמ פרופ ר רח שד',
  speechVerbs: 'שאל שאלה אמר אמרה צעק צעקה ענה ענתה לחש לחשה קרא קראה',
};
