import { primaryLanguage } from '../../shared/voice.ts';

/** How a language names numbers. */
interface NumberWords {
  readonly small: readonly string[];
  readonly tens: readonly string[];
  readonly powers: readonly (readonly [value: number, word: string])[];
  /** Between units and tens, where the units come first. */
  readonly and: string;
  /** What parts thousands, and what the decimals. */
  readonly group: string;
  readonly point: string;
  readonly signs: Readonly<Record<string, string>>;
}

const GERMAN: NumberWords = {
  small:
    'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    ),
  tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' '),
  powers: [
    [1_000_000, 'Millionen'],
    [1000, 'tausend'],
    [100, 'hundert'],
  ],
  and: 'und',
  group: '.',
  point: 'Komma',
  signs: {
    ...{ '%': 'Prozent', '€': 'Euro', $: 'Dollar', '£': 'Pfund', '°': 'Grad', '§': 'Paragraf' },
    ...{ '+': 'plus', '=': 'gleich', '@': 'ät', '–': 'bis', '-': 'bis' },
  },
};
const ENGLISH: NumberWords = {
  small:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  powers: [
    [1_000_000, 'million'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ],
  and: '',
  group: ',',
  point: 'point',
  signs: {
    ...{ '%': 'percent', '€': 'euros', $: 'dollars', '£': 'pounds', '°': 'degrees', '/': 'slash' },
    ...{ '+': 'plus', '=': 'equals', '@': 'at', '#': 'number', '–': 'to', '-': 'to' },
  },
};
const LANGUAGES: Readonly<Record<string, NumberWords>> = { de: GERMAN, en: ENGLISH };

function wordsOf(lang: string): NumberWords | undefined {
  const language = primaryLanguage(lang);
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
}

function cardinal(value: number, language: NumberWords): string[] {
  const { small, tens, powers, and } = language;
  if (value < 20) return [small[value] ?? ''];
  const power = powers.find(([least]) => value >= least);
  if (!power)
    return [tens[Math.floor(value / 10) - 2] ?? '', ...(value % 10 ? [and, small[value % 10] ?? ''] : [])];
  // Years and such are counted in hundreds: nineteen hundred.
  const inHundreds = value >= 1100 && value < 2000;
  const [least, word] = inHundreds ? ([100, powers.at(-1)?.[1] ?? ''] as const) : power;
  const rest = value % least;
  return [...cardinal(Math.floor(value / least), language), word, ...(rest ? cardinal(rest, language) : [])];
}

// More digits than these are spoken one by one, and so are those behind a zero or a decimal point.
const LONGEST = 7;

/**
 * The words a voice says for a number in digits, to guess how long it takes: they need not be right to the letter.
 * Undefined for a language whose numbers are not known.
 */
export function numberWords(digits: string, lang: string): readonly string[] | undefined {
  const language = wordsOf(lang);
  if (!language || !/^[\d.,]+$/.test(digits)) return undefined;
  const grouped = new RegExp(`^\\d{1,3}(?:\\${language.group}\\d{3})+(?!\\d)`).exec(digits)?.[0];
  const whole = grouped ?? /^\d+/.exec(digits)?.[0] ?? '';
  const bare = whole.replace(/\D/g, '');
  const single = (text: string) =>
    [...text].map((char) => (/\d/.test(char) ? language.small[Number(char)] : language.point) ?? '');
  const oneByOne = bare.length > LONGEST || (bare.startsWith('0') && bare.length > 1);
  const head = oneByOne ? single(bare) : cardinal(Number(bare), language);
  return [...head, ...single(digits.slice(whole.length))].filter((word) => word !== '');
}

/** The word a voice says for a sign; undefined where it says none, or none is known. */
export const signWord = (sign: string, lang: string): string | undefined => {
  const signs = wordsOf(lang)?.signs;
  return signs && Object.hasOwn(signs, sign) ? signs[sign] : undefined;
};
