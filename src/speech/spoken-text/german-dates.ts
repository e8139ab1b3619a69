import { MONTHS } from './months.ts';
import { isLast, type SpeechRule } from './speech-rule.ts';

/** German dates: "05.12.2019" is "5. Dezember 2019", "5.12." is "5. Dezember". */
export const germanDates: SpeechRule = {
  pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(\d{4}|\d{2})?(?![\d.]*\d)/gu,
  speak: (match) => {
    const [, day, month, year] = match;
    const name = MONTHS['de']?.[Number(month) - 1];
    if (name === undefined || Number(day) < 1 || Number(day) > 31) return undefined;
    const stop = year === undefined && isLast(match) ? '.' : '';
    return `${Number(day)}. ${name}${year === undefined ? '' : ` ${year}`}${stop}`;
  },
};
