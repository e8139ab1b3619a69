/** The words of simple formulas, by language. */
interface FormulaWords {
  readonly over: string;
  readonly root: string;
  readonly index: string;
  readonly power: (exponent: string) => string;
  readonly signs: Readonly<Record<string, string>>;
}

const GREEK_AND_SIGNS = {
  '−': 'minus',
  '-': 'minus',
  '+': 'plus',
  '±': 'plus minus',
  π: 'pi',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  Δ: 'delta',
  λ: 'lambda',
  μ: 'my',
  σ: 'sigma',
  φ: 'phi',
  ω: 'omega',
  '\u2061': '',
  '\u2062': '',
  '\u2063': '',
} as const;

const ENGLISH: FormulaWords = {
  over: 'over',
  root: 'the square root of',
  index: 'sub',
  power: (exponent) =>
    exponent === '2' ? 'squared' : exponent === '3' ? 'cubed' : `to the power of ${exponent}`,
  signs: {
    ...GREEK_AND_SIGNS,
    μ: 'mu',
    '=': 'equals',
    '≠': 'is not equal to',
    '≈': 'is about',
    '<': 'is less than',
    '>': 'is greater than',
    '≤': 'is at most',
    '≥': 'is at least',
    '×': 'times',
    '⋅': 'times',
    '·': 'times',
    '∗': 'times',
    '/': 'over',
    '∑': 'the sum',
    '∫': 'the integral',
    '∞': 'infinity',
    '→': 'to',
    '∈': 'in',
    '%': 'percent',
  },
};

const GERMAN: FormulaWords = {
  over: 'durch',
  root: 'Wurzel aus',
  index: 'Index',
  power: (exponent) => (exponent === '2' ? 'Quadrat' : `hoch ${exponent}`),
  signs: {
    ...GREEK_AND_SIGNS,
    '=': 'gleich',
    '≠': 'ungleich',
    '≈': 'etwa',
    '<': 'kleiner als',
    '>': 'größer als',
    '≤': 'höchstens',
    '≥': 'mindestens',
    '×': 'mal',
    '⋅': 'mal',
    '·': 'mal',
    '∗': 'mal',
    '/': 'durch',
    '∑': 'Summe',
    '∫': 'Integral',
    '∞': 'unendlich',
    '→': 'gegen',
    '∈': 'in',
    '%': 'Prozent',
  },
};

/** A formula in MathML as it is said in German, or else in English. */
export function formulaWords(math: Element, lang: string): string {
  const words = /^de\b/i.test(lang) ? GERMAN : ENGLISH;
  return say(math, words).replace(/\s+/g, ' ').trim();
}

function say(element: Element, words: FormulaWords): string {
  const parts = [...element.children];
  const at = (i: number): string => (parts[i] ? say(parts[i], words) : '');
  switch (element.localName) {
    case 'annotation':
    case 'annotation-xml':
    case 'mspace':
    case 'mphantom':
      return '';
    case 'mfrac':
      return `${at(0)} ${words.over} ${at(1)}`;
    case 'msqrt':
      return `${words.root} ${parts.map((part) => say(part, words)).join(' ')}`;
    case 'mroot':
      return `${at(1)}. ${words.root} ${at(0)}`;
    case 'msup':
      return `${at(0)} ${words.power(at(1).trim())}`;
    case 'msub':
    case 'munder':
      return `${at(0)} ${words.index} ${at(1)}`;
    case 'msubsup':
    case 'munderover':
      return `${at(0)} ${words.index} ${at(1)} ${words.power(at(2).trim())}`;
    default:
      return parts.length > 0 ? parts.map((part) => say(part, words)).join(' ') : sign(element, words);
  }
}

function sign({ textContent }: Element, { signs }: FormulaWords): string {
  const text = (textContent ?? '').trim();
  return Object.hasOwn(signs, text) ? (signs[text] ?? '') : text;
}
