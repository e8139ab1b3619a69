import type { SpeechRule } from './speech-rule.ts';

const GERMAN: Readonly<Record<string, string>> = {
  Mo: 'Montag',
  Di: 'Dienstag',
  Mi: 'Mittwoch',
  Do: 'Donnerstag',
  Fr: 'Freitag',
  Sa: 'Samstag',
  So: 'Sonntag',
};

const ENGLISH: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Tues: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Thur: 'Thursday',
  Thurs: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};

/** From one day to another: "Mo–Fr" is "Montag bis Freitag". */
function rangeOf(days: Readonly<Record<string, string>>, to: string): SpeechRule {
  const day = `(${Object.keys(days).join('|')})`;
  return {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${day}\.?[\u0020\u00A0]?[\u2013-][\u0020\u00A0]?${day}(?:\.(?=[\u0020\u00A0,:]))?(?![\p{L}\p{N}-])`,
      'gu',
    ),
    speak: ([, from = '', until = '']) => `${days[from]} ${to} ${days[until]}`,
  };
}

/** Before a date or a time: "Sa. 9.30", "Mo., 4. Dezember"; "So." and "Do." are other words elsewhere, "Fr. 20" is money. */
const germanDay: SpeechRule = {
  pattern:
    /(?<![\p{L}\p{N}])(Mo|Di|Mi|Do|Fr|Sa|So)\.(?=,?[\u0020\u00A0]\d{1,2}(?:\.[\u0020\u00A0]?(?:\d{1,2}\.|\p{Lu}\p{L})|[.:][0-5]\d(?![\d,])|[\u0020\u00A0]?(?:[\u2013-][\u0020\u00A0]?\d{1,2})?[\u0020\u00A0]Uhr))/gu,
  speak: ([, day = '']) => GERMAN[day],
};

/** "Mon., Dec. 4", "Sat. 5 May". */
const englishDay: SpeechRule = {
  pattern:
    /(?<![\p{L}\p{N}])(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.(?=,?\s(?:\d|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b))/gu,
  speak: ([, day = '']) => ENGLISH[day],
};

/** The days of the week, where they are abbreviated. */
export const germanWeekdays: readonly SpeechRule[] = [rangeOf(GERMAN, 'bis'), germanDay];
export const englishWeekdays: readonly SpeechRule[] = [rangeOf(ENGLISH, 'to'), englishDay];
