import { primaryLanguage } from '../../shared/voice.ts';

/** What kind of word it is, as far as its length in speech depends on it. */
export type WordKind = 'words' | 'smallWords' | 'spelled';

// Words that carry the grammar; voices pass over them.
const SMALL: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    (
      'der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber als ob dass weil wenn wie so zu ' +
      'zum zur in im an am auf aus bei beim mit nach von vom vor für um über unter durch gegen ohne bis seit ich du er sie es wir ' +
      'ihr man mich dich sich uns euch ihm ihn ihnen mein dein sein ihre ihren ihrem ihrer seine seinen seiner unser mir dir ist ' +
      'sind war hat haben wird werden kann noch nur doch da dann denn nicht auch diese dieser dieses diesem diesen unsere unserer ' +
      'unserem unseren deine deiner meine meiner wurde wurden würde damit denen darf sondern zwar etwa'
    ).split(' '),
  ),
  en: new Set(
    (
      'a an the and or but nor of to in on at by for from with as than that this these those is are was were be been am has have ' +
      'had do does did will would shall should can could may might must i you he she it we they me him her us them my your his its ' +
      'our their if so not no there which who when what some any into about through under before between per'
    ).split(' '),
  ),
};

// Words before which voices often take a breath although no mark stands there: conjunctions, and in German the
// prepositions that open a new phrase.
const JOINING: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    'und oder aber sondern denn sowie bzw weil wenn obwohl wie für mit über unter gegen durch ohne zwischen zum zur bis'.split(
      ' ',
    ),
  ),
  en: new Set('and or but if who which because although'.split(' ')),
};

const has = (table: Readonly<Record<string, ReadonlySet<string>>>, word: string, lang: string): boolean => {
  const language = primaryLanguage(lang);
  return Object.hasOwn(table, language) && table[language]?.has(word.toLowerCase()) === true;
};

const CAPITALS = /^\p{Lu}{2,}s?$/u;
const SHORT = 3;
// Nobody can say these otherwise: GmbH, kWh, html.
const NO_VOWEL = /^[b-df-hj-np-tv-xz]{2,5}$/i;

/** Whether a word is spelled letter by letter: UN, BMW, DVDs, and the M of a name, but not FREE or I. */
function isSpelled(word: string, lang: string): boolean {
  const language = primaryLanguage(lang);
  if (word.length === 1) return /\p{Lu}/u.test(word) && !(language === 'en' && /[AI]/.test(word));
  if (CAPITALS.test(word) && word.replace(/s$/, '').length <= SHORT) return true;
  // Other languages have words without a vowel.
  return Object.hasOwn(SMALL, language)
    ? NO_VOWEL.test(word)
    : /^\p{Lu}+$/u.test(word) && NO_VOWEL.test(word);
}

/** What kind of word it is. */
export function wordKind(word: string, lang: string): WordKind {
  if (has(SMALL, word, lang)) return 'smallWords';
  return isSpelled(word, lang) ? 'spelled' : 'words';
}

/** Whether a voice is likely to breathe before the word. */
export const isJoining = (word: string, lang: string): boolean => has(JOINING, word, lang);
