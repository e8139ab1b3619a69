import type { SpeechRule } from './speech-rule.ts';

const HOUR = String.raw`([01]?\d|2[0-4])`;
const MINUTE = String.raw`[.:]([0-5]\d)`;
const UHR = String.raw`[\u0020\u00A0\u202F]?Uhr(?!\p{L})`;
const TO = String.raw`[\u0020\u00A0]?[\u2013-][\u0020\u00A0]?`;

const oClock = (hour: string, minute: string | undefined): string =>
  minute === undefined || minute === '00' ? `${Number(hour)} Uhr` : `${Number(hour)} Uhr ${Number(minute)}`;

/** From one hour to another: "8:00–12.30 Uhr" is "8 Uhr bis 12 Uhr 30". */
export const germanTimeRanges: SpeechRule = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,:–-])${HOUR}(?:${MINUTE})?${TO}${HOUR}(?:${MINUTE})?${UHR}`,
    'gu',
  ),
  speak: ([, hour = '', minute, toHour = '', toMinute]) =>
    minute === undefined && toMinute === undefined
      ? `${Number(hour)} bis ${Number(toHour)} Uhr`
      : `${oClock(hour, minute)} bis ${oClock(toHour, toMinute)}`,
};

/** German hours: "14:30 Uhr" is "14 Uhr 30", "9.00 Uhr" is "9 Uhr". */
export const germanTimes: SpeechRule = {
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,:–-])${HOUR}${MINUTE}${UHR}`, 'gu'),
  speak: ([, hour = '', minute]) => oClock(hour, minute),
};

/** English hours from one to another: "9am–5:30pm" is "9am to 5:30pm". */
export const englishTimeRanges: SpeechRule = {
  pattern:
    /(?<=(?<![\d:.])\d{1,2}(?::[0-5]\d)?[\u0020\u00A0]?(?:[ap]\.?m\.?)?)[\u0020\u00A0]?[\u2013-][\u0020\u00A0]?(?=\d{1,2}(?::[0-5]\d)?[\u0020\u00A0]?[ap]\.?m\b)/giu,
  speak: () => ' to ',
};
