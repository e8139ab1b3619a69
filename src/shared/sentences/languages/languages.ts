import { estonian, icelandic, latvian, lithuanian } from './baltic.ts';
import { catalan } from './catalan.ts';
import { croatian } from './croatian.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import {
  burmese,
  chinese,
  indonesian,
  japanese,
  khmer,
  korean,
  lao,
  thai,
  vietnamese,
} from './east-asian.ts';
import { english } from './english.ts';
import { finnish } from './finnish.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { hungarian } from './hungarian.ts';
import { bengali, dravidian, gujarati, hindi, marathi, punjabi } from './indic.ts';
import { italian } from './italian.ts';
import type { LanguageData } from './language-data.ts';
import { armenian, ethiopic, georgian, kazakh, tibetan } from './more-languages.ts';
import { norwegian } from './norwegian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { arabic, hebrew, persian, urdu } from './right-to-left.ts';
import { romanian } from './romanian.ts';
import { russian } from './russian.ts';
import { slovak } from './slovak.ts';
import { bulgarian, macedonian, serbian, slovenian } from './south-slavic.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';

/** Language data by primary language subtag. Close relatives without a list of their own share one. */
export const LANGUAGES: Readonly<Record<string, LanguageData>> = {
  af: dutch,
  am: ethiopic,
  ar: arabic,
  as: bengali,
  az: turkish,
  be: russian,
  bg: bulgarian,
  bn: bengali,
  bo: tibetan,
  bs: croatian,
  ca: catalan,
  cs: czech,
  da: danish,
  de: german,
  dz: tibetan,
  el: greek,
  en: english,
  es: spanish,
  et: estonian,
  fa: persian,
  fi: finnish,
  fr: french,
  gl: portuguese,
  gu: gujarati,
  he: hebrew,
  hi: hindi,
  hr: croatian,
  hu: hungarian,
  hy: armenian,
  id: indonesian,
  is: icelandic,
  it: italian,
  iw: hebrew,
  ja: japanese,
  ka: georgian,
  kk: kazakh,
  km: khmer,
  kn: dravidian,
  ko: korean,
  ky: kazakh,
  lo: lao,
  lt: lithuanian,
  lv: latvian,
  mk: macedonian,
  ml: dravidian,
  mr: marathi,
  ms: indonesian,
  my: burmese,
  nb: norwegian,
  ne: hindi,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  or: hindi,
  pa: punjabi,
  pl: polish,
  ps: persian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sk: slovak,
  sl: slovenian,
  sr: serbian,
  sv: swedish,
  ta: dravidian,
  te: dravidian,
  th: thai,
  ti: ethiopic,
  tr: turkish,
  uk: ukrainian,
  ur: urdu,
  vi: vietnamese,
  zh: chinese,
};
