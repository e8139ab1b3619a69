import type { SpeechRule } from './speech-rule.ts';

/** German hours: "14:30 Uhr" is "14 Uhr 30", "9.00 Uhr" is "9 Uhr". */
export const germanTimes: SpeechRule = {
  pattern: /(?<![\p{L}\p{N}.,:–-])([01]?\d|2[0-4])[.:]([0-5]\d)[\u0020\u00A0]Uhr(?!\p{L})/gu,
  speak: ([, hour = '', minute = '']) =>
    minute === '00' ? `${Number(hour)} Uhr` : `${Number(hour)} Uhr ${Number(minute)}`,
};
