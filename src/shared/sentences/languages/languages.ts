import { croatian } from './croatian.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { finnish } from './finnish.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hungarian } from './hungarian.ts';
import { italian } from './italian.ts';
import type { LanguageData } from './language-data.ts';
import { norwegian } from './norwegian.ts';
import { armenian, baltic, bulgarian, dravidian, greek, macedonian, slovak } from './other-languages.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';

/** Language data by primary language subtag. Close relatives without a list of their own share one. */
export const LANGUAGES: Readonly<Record<string, LanguageData>> = {
  bg: bulgarian,
  ca: spanish,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  et: baltic,
  fi: finnish,
  fr: french,
  gl: portuguese,
  hr: croatian,
  hu: hungarian,
  hy: armenian,
  is: baltic,
  it: italian,
  kn: dravidian,
  lt: baltic,
  lv: baltic,
  mk: macedonian,
  ml: dravidian,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sk: slovak,
  sl: croatian,
  sr: croatian,
  sv: swedish,
  ta: dravidian,
  te: dravidian,
  tr: turkish,
  uk: ukrainian,
};
