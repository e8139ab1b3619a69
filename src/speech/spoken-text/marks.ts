import { emojiName } from './emoji-names.ts';
import { after, before, type SpeechRule } from './speech-rule.ts';

/** Soft hyphens, marks of no width and of writing direction; joiners stay, since scripts need them. */
export const invisibleMarks: SpeechRule = {
  pattern: /[\u00AD\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069\u180E]+/gu,
  speak: () => '',
};

const ONE = String.raw`(?:(?![\u00A9\u00AE\u2122\u203C\u2049])\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?[\u{E0020}-\u{E007F}]*)`;

const EMOJI = new RegExp(
  String.raw`[#*0-9]\uFE0F?\u20E3|\p{Regional_Indicator}{2}|${ONE}(?:\u200D${ONE})*`,
  'gu',
);

/** Emoji are silent, with their skin tones, joiners and flags. */
export const emoji: SpeechRule = { pattern: EMOJI, speak: () => '' };

/** Emoji are called by their names, those without one are silent; the same one in a row is said once. */
export const namedEmoji: SpeechRule = {
  pattern: EMOJI,
  speak: (match, language) => {
    const name = emojiName(match[0], language);
    if (name === '' || before(match, match[0].length) === match[0]) return '';
    const left = /[\p{L}\p{N}]$/u.test(before(match, 1)) ? ' ' : '';
    return `${left}${name}${/^[\p{L}\p{N}]/u.test(after(match, 2)) ? ' ' : ''}`;
  },
};

/** Faces made of signs are silent: ":-)". */
export const emoticons: SpeechRule = {
  pattern: /(?<=^|\s)[:;]['\u2019]?-?[)(DPp/\\|](?=\s|[.,!?]|$)|(?<=^|\s)(?:<3|\^\^)(?=\s|$)/gu,
  speak: () => '',
};

/** Repeated punctuation is spoken once, rules drawn with characters not at all. */
export const repeatedMarks: SpeechRule = {
  pattern: /([.\u2026*_=~#\u2500-\u257F\u2022\u00B7-])\1{3,}|[!?]{2,}|[\u2500-\u257F\u2580-\u259F]+/gu,
  speak: ([marks]) => {
    if (/[!?]/.test(marks)) return marks.includes('?') ? '?' : '!';
    return /[.\u2026]/.test(marks) ? '\u2026' : ' ';
  },
};

const AND: Readonly<Record<string, string>> = {
  bg: 'и',
  ca: 'i',
  cs: 'a',
  da: 'og',
  de: 'und',
  el: 'και',
  en: 'and',
  es: 'y',
  fi: 'ja',
  fr: 'et',
  hr: 'i',
  hu: 'és',
  it: 'e',
  nb: 'og',
  nl: 'en',
  nn: 'og',
  no: 'og',
  pl: 'i',
  pt: 'e',
  ro: 'și',
  ru: 'и',
  sk: 'a',
  sl: 'in',
  sv: 'och',
  tr: 've',
  uk: 'і',
};

/** A word for a match, with the spaces that the text around does not give; one space where there is no word. */
function apart(match: RegExpExecArray, word: string): string {
  const left = /\S$/.test(before(match, 1)) ? ' ' : '';
  const right = /^\S/.test(after(match, 1)) ? ' ' : '';
  return word === '' ? left && right : left + word + right;
}

/** What they mean where nothing stands before them: "<5 %". */
const BOUNDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { '<': 'weniger als', '>': 'mehr als' },
  en: { '<': 'less than', '>': 'more than' },
};

/** Microsoft's online voices fall silent at "&": it is spoken as a word. */
export const ampersands: SpeechRule = {
  pattern: /&/g,
  speak: (match, language) => apart(match, AND[language] ?? ''),
};

const COMPARISONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { '<': 'kleiner als', '>': 'größer als' },
  en: { '<': 'less than', '>': 'greater than' },
  es: { '<': 'menor que', '>': 'mayor que' },
  fr: { '<': 'inférieur à', '>': 'supérieur à' },
  it: { '<': 'minore di', '>': 'maggiore di' },
  nl: { '<': 'kleiner dan', '>': 'groter dan' },
  pt: { '<': 'menor que', '>': 'maior que' },
};

/** Microsoft's online voices fall silent at "<" and ">": a comparison before a number, else a pause. */
export const angles: SpeechRule = {
  pattern: /[<>]/g,
  speak: (match, language) => {
    const compares = /[\p{L}\p{N})]\s?$/u.test(before(match, 2)) && /^\s?\p{N}/u.test(after(match, 2));
    const word = COMPARISONS[language]?.[match[0]];
    const alone = /(?:^|[\s(,;])$/u.test(before(match, 1)) && /^\d/.test(after(match, 1));
    if (alone && BOUNDS[language]) return `${BOUNDS[language][match[0]]} `;
    return apart(match, compares && word !== undefined ? word : '');
  },
};
