import { MONTHS } from './months.ts';
import { before, isLast, type SpeechRule } from './speech-rule.ts';

/** What is counted in parts: "Nr. 1.1.12", "Version 3.2." */
const COUNTED =
  /(?:Nr\.|Nummer|Version|Kap\.|Kapitel|Abschnitt|Ziff\.|Ziffer|Punkt|§|Abs\.|Anhang|Tab\.|Tabelle|Abb\.|Abbildung|Teil|Seite|S\.)\s?(?:[\d.]+(?:,|\sund|\sbis)\s)?$/u;

/** German dates: "05.12.2019" is "5. Dezember 2019", "5.12." is "5. Dezember". */
export const germanDates: SpeechRule = {
  pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(\d{4}|\d{2})?(?![\d.]*\d)/gu,
  speak: (match) => {
    const [, day, month, year] = match;
    const name = MONTHS['de']?.[Number(month) - 1];
    if (COUNTED.test(before(match, 40))) return undefined;
    if (name === undefined || Number(day) < 1 || Number(day) > 31) return undefined;
    const stop = year === undefined && isLast(match) ? '.' : '';
    return `${Number(day)}. ${name}${year === undefined ? '' : ` ${year}`}${stop}`;
  },
};
