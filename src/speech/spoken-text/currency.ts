import { CURRENCIES, LARGE } from './currency-names.ts';
import { after, before, type SpeechRule } from './speech-rule.ts';

const SPACE = String.raw`[\u0020\u00A0\u202F]?`;
const AMOUNT = String.raw`\d{1,3}(?:[.,'\u2019\u00A0\u202F ]\d{3}(?!\d)){1,5}|\d{1,15}`;

interface Amount {
  readonly whole: string;
  readonly cents: string | undefined;
  readonly large: string | undefined;
  readonly sign: string;
}

/** "50 cents", "1 penny" */
function hundredths(cents: string, name: string): string {
  if (cents !== '01') return `${Number(cents)} ${name}`;
  return `1 ${name === 'pence' ? 'penny' : name.replace(/s$/, '')}`;
}

/** An amount as it is said: "5 Euro 50", "50 Cent", "3.2 billion dollars". */
function said({ whole, cents, large, sign }: Amount, language: string, comma: string): string | undefined {
  const names = CURRENCIES[language]?.[sign];
  if (names === undefined) return undefined;
  if (large !== undefined) {
    const number = cents === undefined ? whole : `${whole}${comma}${cents}`;
    const word = LARGE[language]?.[large] ?? large;
    const single = number === '1' && language === 'de' ? word.replace(/(?:en|n)$/, '') : word;
    return `${number} ${single} ${names[0]}`;
  }
  const name = whole === '1' ? names[1] : names[0];
  if (cents === undefined || /^[0\u2013-]+$/.test(cents)) return `${whole} ${name}`;
  if (cents.length !== 2) return undefined;
  if (whole === '0' && names[2] !== undefined) return hundredths(cents, names[2]);
  // "7 dollars 3" would be heard as 7.30.
  if (Number(cents) < 10 && names[2] !== undefined)
    return `${whole} ${name} ${language === 'de' ? 'und' : 'and'} ${hundredths(cents, names[2])}`;
  return `${whole} ${name} ${Number(cents)}`;
}

const GERMAN_LARGE = String.raw`Mio\.?|Mrd\.?|Tsd\.|Millionen|Milliarden|Million|Milliarde`;
const GERMAN_CENTS = String.raw`(?:(?:,|\.(?=[\u2013-]))(\d{1,2}|[\u2013-]{1,2}))?`;
const GERMAN_SIGN = String.raw`US\$|[€$£¥]|EUR|USD|CHF|GBP|ct`;

/** German amounts, whose sign comes last: "5,50 €" is "5 Euro 50". */
const germanAmounts: SpeechRule = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/–-])(${AMOUNT})${GERMAN_CENTS}${SPACE}(${GERMAN_LARGE})?${SPACE}(${GERMAN_SIGN})(?![\p{L}\p{N}]|/(?!\p{L}))`,
    'gu',
  ),
  speak: ([, whole = '', cents, large, sign = '']) => said({ whole, cents, large, sign }, 'de', ','),
};

/** Those whose sign comes first: "€ 5,50", "CHF 20", "EUR 3 Mio." */
const germanSignFirst: SpeechRule = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(US\$|[€$£¥]|EUR|USD|CHF|GBP)${SPACE}(${AMOUNT})${GERMAN_CENTS}(?:${SPACE}(${GERMAN_LARGE}))?(?![\p{L}\p{N}/])`,
    'gu',
  ),
  speak: (match) => {
    const [, sign = '', whole = '', cents, large] = match;
    return /^[\u2013-]\d|^[.,]\d/.test(after(match, 2))
      ? undefined
      : said({ whole, cents, large, sign }, 'de', ',');
  },
};

const ENGLISH_SIGN = String.raw`(?:US|A|C)?\$|[€£¥]|(?:EUR|USD|CHF|GBP)(?=[\u0020\u00A0])`;
const ENGLISH_LARGE = `(?:${SPACE}(thousand|million|billion|trillion)|(bn|tn|[mMkKB]))?`;

/** From one amount to another: "$45–$200", "$70k-90k". */
const englishAmountRanges: SpeechRule = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(${ENGLISH_SIGN})(${AMOUNT})(?:\.\d{1,2})?(?:[mMkKB]|bn)?${SPACE}[\u2013-]${SPACE}\1?(${AMOUNT})(\.\d{1,2})?${ENGLISH_LARGE}(?![\p{L}\p{N}/.,-]?[\p{L}\p{N}])`,
    'gu',
  ),
  speak: (match) => {
    const [whole, sign = '', , to = '', cents, word, short] = match;
    const from = /^\D*([\d.,'\u2019]+)(bn|[mMkKB])?/.exec(whole);
    const names = CURRENCIES['en']?.[sign];
    if (names === undefined || from === null) return undefined;
    const large = (mark: string | undefined) => (mark === undefined ? '' : ` ${LARGE['en']?.[mark] ?? mark}`);
    return `${from[1]}${large(from[2])} to ${to}${cents ?? ''}${large(word ?? short)} ${names[0]}`;
  },
};

const OF_A_THING =
  /(?:^|\s)(?:an?|the|its|his|her|their|our|your|this|that|each|every|another|small|new|initial)\s$/i;
const THING =
  /^\s(?!(?:a|an|per|in|for|on|of|off|to|and|or|at|by|from|is|was|were|are|each|more|less|with|that|which|if|when|into|after|before|during|under|over|now|today|back|worth)\b)\p{L}/u;

/** English amounts, whose sign comes first: "$3.2bn" is "3.2 billion dollars", "a $5 note" is "a 5 dollar note". */
const englishAmounts: SpeechRule = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(${ENGLISH_SIGN})${SPACE}(${AMOUNT})(?:\.(\d{1,2}))?${ENGLISH_LARGE}(?![\p{L}\p{N}]|/(?!\p{L}))`,
    'gu',
  ),
  speak: (match) => {
    const [, sign = '', whole = '', cents, word, short] = match;
    // "$5-a-day", "$5.5.1"
    if (/^[\u2013-]|^[.,]\d/.test(after(match, 2))) return undefined;
    const spoken = said({ whole, cents, large: word ?? short, sign }, 'en', '.');
    const names = CURRENCIES['en']?.[sign];
    const ofThing = OF_A_THING.test(before(match, 12)) && THING.test(after(match, 12));
    return ofThing && names !== undefined ? spoken?.replace(names[0], names[1]) : spoken;
  },
};

/** Those whose sign comes last: "5 €", "50¢", "20 USD". */
const englishSignLast: SpeechRule = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/$€£¥–-])(${AMOUNT})(?:\.(\d{2}))?${SPACE}(€|¢|EUR|USD|CHF|GBP)(?![\p{L}\p{N}/])`,
    'gu',
  ),
  speak: ([, whole = '', cents, sign = '']) => said({ whole, cents, large: undefined, sign }, 'en', '.'),
};

const PER: Readonly<Record<string, string>> = { de: 'pro', en: 'per' };
const MEASURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    kg: 'Kilogramm',
    g: 'Gramm',
    l: 'Liter',
    m: 'Meter',
    'm²': 'Quadratmeter',
    qm: 'Quadratmeter',
    km: 'Kilometer',
    t: 'Tonne',
    h: 'Stunde',
    'Std.': 'Stunde',
    kWh: 'Kilowattstunde',
    MWh: 'Megawattstunde',
  },
  en: {
    kg: 'kilogram',
    lb: 'pound',
    oz: 'ounce',
    h: 'hour',
    hr: 'hour',
    mo: 'month',
    yr: 'year',
    kWh: 'kilowatt hour',
  },
};

/** What a price is for: "0,99 €/kg" is "0,99 Euro pro Kilogramm", "$10/month" is "10 dollars per month". */
const perMeasure: SpeechRule = {
  pattern: /(?<=€|EUR|[$€£]\d{1,6}(?:[.,]\d{1,3}){0,2})\/(Std\.|m²|\p{L}{1,12})(?![\p{L}\p{N}/])/gu,
  speak: ([, measure = ''], language) => {
    const name = MEASURES[language]?.[measure] ?? (measure.length > 2 ? measure : undefined);
    return name === undefined ? undefined : ` ${PER[language]} ${name}`;
  },
};

/** The rules that say amounts of money in a language, if it is known. */
export const currency = (language: string): readonly SpeechRule[] =>
  ({
    de: [germanAmounts, germanSignFirst, perMeasure],
    en: [englishAmountRanges, englishAmounts, englishSignLast, perMeasure],
  })[language] ?? [];
