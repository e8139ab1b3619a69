import { after, before, type SpeechRule } from './speech-rule.ts';

/** What signs are called, by language. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    '×': 'mal',
    '·': 'mal',
    '÷': 'geteilt durch',
    '±': 'plus minus',
    '≈': 'ungefähr',
    '~': 'ungefähr',
    '=': 'gleich',
    '≠': 'ungleich',
    '≥': 'größer oder gleich',
    '≤': 'kleiner oder gleich',
    '+': 'plus',
    '°': 'Grad',
    '‰': 'Promille',
  },
  en: {
    '×': 'times',
    '·': 'times',
    '÷': 'divided by',
    '±': 'plus or minus',
    '≈': 'about',
    '~': 'about',
    '=': 'equals',
    '≠': 'is not',
    '≥': 'greater than or equal to',
    '≤': 'less than or equal to',
    '+': 'plus',
    '°': 'degrees',
    '‰': 'per mille',
  },
};

/** Signs of arithmetic are spoken before a number: "3 × 4", "± 5". */
export const arithmetic: SpeechRule = {
  pattern:
    /[\u0020\u00A0\u202F]?[×÷±≈≠≥≤]|(?<=[\d²³])[\u0020\u00A0]?[·=+]|(?<![\p{L}\p{N}~/])~|(?<=\d)[\u0020\u00A0]?[°‰](?![CFK])/gu,
  speak: (match, language) => {
    const sign = match[0].trim();
    const word = WORDS[language]?.[sign];
    const degree = sign === '°' || sign === '‰';
    if (word === undefined || (!degree && !/^[\u0020\u00A0\u202F]?[-\u2212]?\d/.test(after(match, 3))))
      return undefined;
    const left = /^\s/.test(match[0]) || /[\p{L}\p{N}%)]$/u.test(before(match, 1)) ? ' ' : '';
    return `${left}${word}${/^[\s.,;:!?)]|^$/.test(after(match, 1)) ? '' : ' '}`;
  },
};

const POWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { '²': ' hoch 2', '³': ' hoch 3' },
  en: { '²': ' squared', '³': ' cubed' },
};

/** Powers: "x²", "10³"; after a longer word or number the mark is that of a note. */
export const powers: SpeechRule = {
  pattern: /(?<=(?<!\p{L})(?!m)\p{L}|(?<!\p{L})mc|(?<!\d)\d{1,3}|\))[²³](?![\p{L}\p{N}])/gu,
  speak: ([mark], language) => POWERS[language]?.[mark],
};

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const TO_THE: Readonly<Record<string, readonly [string, string]>> = {
  de: [' hoch ', 'minus '],
  en: [' to the power of ', 'minus '],
};

/** Powers of ten: "10⁶", "10⁻³". */
export const powersOfTen: SpeechRule = {
  pattern: /(?<=(?<![\d.,])10)(⁻?)([⁰¹²³⁴-⁹]{1,2})(?![\p{L}\p{N}])/gu,
  speak: ([, minus = '', figures = ''], language) => {
    const [to, less] = TO_THE[language] ?? [];
    if (to === undefined) return undefined;
    return `${to}${minus && less}${[...figures].map((figure) => RAISED.indexOf(figure)).join('')}`;
  },
};

/** A minus before a number, which voices take for a dash: "−3", "–3 °C". */
export const minus: SpeechRule = {
  pattern:
    /(?<=^|[\s(])(?:\u2212(?=\d)|\u2013(?=\d{1,3}(?:[.,]\d{1,2})?[\u0020\u00A0\u202F]?(?:°|Grad|degrees|%|Prozent|percent)))/gu,
  speak: (match, language) =>
    (language === 'de' || language === 'en') && !/\d\s?$/.test(before(match, 2)) ? 'minus ' : undefined,
};

/** "3:1" is "3 zu 1"; times have two figures, and after a name in English it may be a verse. */
export const ratios: SpeechRule = {
  pattern: /(?<=(?<![\p{L}\p{N}:.,/-])\d{1,3}):(?=(?:\d|[1-9]\d{2,5})(?![\d:]|[.,]\d))/gu,
  speak: (match, language) => {
    if (language === 'de') return ' zu ';
    return language === 'en' && !/\p{Lu}\p{L}*\.?\s\d{1,3}$/u.test(before(match, 24)) ? ' to ' : undefined;
  },
};

/** "1/2 cup" is "a half cup". */
export const writtenFractions: SpeechRule = {
  pattern:
    /(?:(?<=(?<![\d/.,:])\d{1,2})[\u0020\u00A0]|(?<![\p{L}\p{N}/.,:–-]))(1\/2|1\/4|3\/4|1\/3|2\/3)(?=[\u0020\u00A0]\p{L})/gu,
  speak: (match, language) => {
    const word = FRACTIONS[language]?.[WRITTEN[match[1] ?? ''] ?? ''];
    const lead = before(match, 12);
    if (word === undefined || PART.test(lead)) return undefined;
    return /\d$/.test(lead) ? `${AND[language]}${word}` : word;
  },
};

/** Of two parts the first. */
const PART = /(?:Teil|Folge|Seite|Part|Page|Episode|Step)\s$/iu;
const WRITTEN: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/4': '¼',
  '3/4': '¾',
  '1/3': '⅓',
  '2/3': '⅔',
};

const FRACTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { '½': 'ein halb', '¼': 'ein viertel', '¾': 'drei viertel', '⅓': 'ein drittel', '⅔': 'zwei drittel' },
  en: { '½': 'a half', '¼': 'a quarter', '¾': 'three quarters', '⅓': 'a third', '⅔': 'two thirds' },
};
const AND: Readonly<Record<string, string>> = { de: ' ', en: ' and ' };

/** "2½" is "2 ein halb" and "2 and a half". */
export const fractions: SpeechRule = {
  pattern: /(?<![\p{L}\p{M}])[\u0020\u00A0\u2009]?[½¼¾⅓⅔](?![\p{N}/])/gu,
  speak: (match, language) => {
    const word = FRACTIONS[language]?.[match[0].trim()];
    if (word === undefined) return undefined;
    const left = /\d$/.test(before(match, 1)) ? AND[language] : match[0].length > 1 ? ' ' : '';
    return `${left}${word}${/^\p{L}/u.test(after(match, 1)) ? ' ' : ''}`;
  },
};

/** Marks that only decorate: bullets, stars, arrows, signs of trade marks. */
export const ornaments: SpeechRule = {
  pattern: /(?:[™®©\u2022\u25E6\u25AA\u25A0\u25A1\u25CF\u25CB\u25BA\u25B8\u2605\u2606\u2756]\uFE0F?)+/gu,
  speak: (match) =>
    /[\p{L}\p{N}]$/u.test(before(match, 1)) && /^[\p{L}\p{N}]/u.test(after(match, 1)) ? ' ' : '',
};

/** Arrows are a pause: "File → Save". */
export const arrows: SpeechRule = {
  pattern:
    /[\u0020\u00A0]?(?:[\u2190-\u2195\u21D0-\u21D5\u27A1\u2794\u279C]\uFE0F?|(?<![<=>-])(?:[-=]{1,2}>|<[-=]{1,2}|>>)(?![<=>-]))/gu,
  speak: (match) => (/[\p{L}\p{N})]$/u.test(before(match, 1)) && /^\s/.test(after(match, 1)) ? ',' : ''),
};
