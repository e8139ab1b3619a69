import { MONTHS } from './months.ts';
import type { SpeechRule } from './speech-rule.ts';

/** Whether there is such a day. */
const exists = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

function said(day: number, month: number, year: string, language: string): string | undefined {
  const name = MONTHS[language]?.[month - 1];
  if (name === undefined || !exists(day, month)) return undefined;
  return language === 'de' ? `${day}. ${name} ${year}` : `${name} ${day}, ${year}`;
}

/** Dates as machines write them: "2024-03-05" is "March 5, 2024". */
export const machineDates: SpeechRule = {
  pattern: /(?<![\p{L}\p{N}.:/–-])([12]\d{3})-(\d{2})-(\d{2})(?![\p{L}\p{N}:/–-])/gu,
  speak: ([, year = '', month, day], language) => said(Number(day), Number(month), year, language),
};

/** "12/25/2024", "25/12/2024": only where it is certain which one is the day. */
export const slashedDates: SpeechRule = {
  pattern: /(?<![\p{L}\p{N}.:/–-])(\d{1,2})\/(\d{1,2})\/([12]\d{3})(?![\p{L}\p{N}/])/gu,
  speak: ([, first, second, year = ''], language) => {
    const [one, other] = [Number(first), Number(second)];
    if (one > 12) return said(one, other, year, language);
    return other > 12 || one === other ? said(other, one, year, language) : undefined;
  },
};

const SHORT =
  /(?<![\p{L}\p{N}])(Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.(?=\s\d{1,2}(?!\d)|\s[12]\d{3}(?!\d))/gu;

/** "Sept. 5" is "September 5". */
export const englishMonths: SpeechRule = {
  pattern: SHORT,
  speak: ([, short = '']) => MONTHS['en']?.find((month) => month.startsWith(short.slice(0, 3))),
};

/** "4 Dec 2023", "Dec 4, 2023": without a stop only beside a year. */
export const englishShortMonths: SpeechRule = {
  pattern:
    /(?<![\p{L}\p{N}])(Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(?=\s\d{1,2},?\s[12]\d{3}(?!\d)|(?<=(?<![\d.,])\d{1,2}\s\p{L}{3,4})\s[12]\d{3}(?!\d))/gu,
  speak: ([, short = '']) => MONTHS['en']?.find((month) => month.startsWith(short.slice(0, 3))),
};

/** "5. Sept. 2020" is "5. September 2020". */
export const germanMonths: SpeechRule = {
  pattern: /(?<=(?<!\d)\d{1,2}\.\s)(Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)\.(?=\s[\p{Ll}\d])/gu,
  speak: ([, short = '']) => MONTHS['de']?.find((month) => month.startsWith(short.slice(0, 3))),
};
