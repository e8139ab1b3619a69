import { after, type SpeechRule } from './speech-rule.ts';

const NAMES: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  de: { '€': ['Euro', 'Euro'], $: ['Dollar', 'Dollar'], '£': ['Pfund', 'Pfund'] },
  en: { '€': ['euros', 'euro'], $: ['dollars', 'dollar'], '£': ['pounds', 'pound'] },
};
const LARGE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { 'Mio.': 'Millionen', 'Mrd.': 'Milliarden' },
  en: { m: 'million', bn: 'billion', tn: 'trillion' },
};

const SPACE = String.raw`[\u0020\u00A0\u202F]?`;
const AMOUNT = String.raw`\d{1,3}(?:[.,]\d{3}){1,5}|\d{1,15}`;

interface Amount {
  readonly whole: string;
  readonly cents: string | undefined;
  readonly large: string | undefined;
  readonly sign: string;
}

/** An amount as it is said: "5 Euro 50", "3.2 billion dollars". */
function said({ whole, cents, large, sign }: Amount, language: string, comma: string): string | undefined {
  const names = NAMES[language]?.[sign];
  if (names === undefined) return undefined;
  if (large !== undefined) {
    const number = cents === undefined ? whole : `${whole}${comma}${cents}`;
    return `${number} ${LARGE[language]?.[large] ?? large} ${names[0]}`;
  }
  const name = whole === '1' ? names[1] : names[0];
  if (cents === undefined || /^0+$/.test(cents)) return `${whole} ${name}`;
  return cents.length === 2 ? `${whole} ${name} ${Number(cents)}` : undefined;
}

/** German amounts, whose sign comes last: "5,50 €" is "5 Euro 50". */
const germanAmounts: SpeechRule = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/–-])(${AMOUNT})(?:,(\d{1,2}))?${SPACE}(Mio\.|Mrd\.|Millionen|Milliarden)?${SPACE}([€$£])(?![\p{L}\p{N}/])`,
    'gu',
  ),
  speak: ([, whole = '', cents, large, sign = '']) => said({ whole, cents, large, sign }, 'de', ','),
};

/** English amounts, whose sign comes first: "$3.2bn" is "3.2 billion dollars". */
const englishAmounts: SpeechRule = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])([€$£])(${AMOUNT})(?:\.(\d{1,2}))?(?:${SPACE}(million|billion|trillion)|(bn|tn|m))?(?![\p{L}\p{N}/])`,
    'gu',
  ),
  speak: (match) => {
    const [, sign = '', whole = '', cents, word, short] = match;
    // "$5–10", "$5-a-day", "$5.5.1"
    if (/^[\u2013-]|^[.,]\d/.test(after(match, 2))) return undefined;
    return said({ whole, cents, large: word ?? short, sign }, 'en', '.');
  },
};

/** The rule that says amounts of money in a language, if it is known. */
export const currency = (language: string): SpeechRule | undefined =>
  ({ de: germanAmounts, en: englishAmounts })[language];
