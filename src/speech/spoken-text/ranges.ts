import { after, before, type SpeechRule } from './speech-rule.ts';

const TO: Readonly<Record<string, string>> = {
  de: 'bis',
  en: 'to',
  es: 'a',
  fr: 'à',
  it: 'a',
  nl: 'tot',
  pt: 'a',
};

/** After these even "4–8" counts up. */
const PAGES = /(?:S\.|Seiten?|Kap\.|Kapitel|Nr\.|§|pp?\.|pages?|chapters?|items?|nos?\.)\s$/iu;

const COUNTED =
  /^\s?(?:[km]?m|cm|mm|k?g|mg|m?l|ha|%|‰|€|°|Uhr|Euro|Cent|Prozent|Grad|Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?|Sekunden?|Personen|Kilometern?|Metern?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|people|percent|miles?|degrees?|feet|kg|lbs?)(?!\p{L})/u;

/** "5-10 km" is "5 bis 10 km": a hyphen counts up only before what is counted. */
export const hyphenRanges: SpeechRule = {
  pattern: /(?<![\p{L}\p{N}.,:/\u2013-])(\d{1,4}(?:,\d)?)-(\d{1,4}(?:,\d)?)(?![\p{L}\p{N}-])/gu,
  speak: (match, language) => {
    const [, from = '', to = ''] = match;
    const word = TO[language];
    const counts =
      Number(from.replace(',', '.')) < Number(to.replace(',', '.')) && COUNTED.test(after(match, 14));
    return word !== undefined && counts ? `${from} ${word} ${to}` : undefined;
  },
};

/** "10–12" is "10 bis 12" where it counts up; a score such as "3–2" stays, and so does "3–4" among other signs. */
export const ranges: SpeechRule = {
  pattern:
    /(?<![\p{L}\p{N}.,:/–−+-])(\d{1,4})([\u0020\u00A0]?\u2013[\u0020\u00A0]?)(\d{1,4})(?![\p{L}\p{N}:/–−-]|[.,]\d)/gu,
  speak: (match, language) => {
    const [, from = '', , to = ''] = match;
    const word = TO[language];
    const counts =
      Number(from) < Number(to) &&
      (from.length > 1 || to.length > 1 || PAGES.test(before(match, 10))) &&
      !/^0/.test(from + to) &&
      to.length - from.length < 2 &&
      !(from.length === 3 && to.length === 4);
    if (word === undefined || !counts || /[€$£(=]$/.test(before(match, 1)) || /^\s?=/.test(after(match, 2)))
      return undefined;
    return `${from} ${word} ${to}`;
  },
};
