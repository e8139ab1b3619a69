import { COMMON_WORDS } from './common-words.ts';

/** What a text was found to be written in. */
export interface Detected {
  /** Primary language subtag. */
  readonly lang: string;
  /** Whether hardly anything speaks against it. */
  readonly sure: boolean;
  /** How well each language fits, in points; a word that one language alone has is one. */
  readonly points: ReadonlyMap<string, number>;
  /** How many words were looked at; in scripts without spaces, letters. */
  readonly words: number;
}

/** Scripts that one living language has, or one above all others. */
const SCRIPTS: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['bo', /\p{Script=Tibetan}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
];

/** Letters that few languages have: they count as half a word each time. */
const LETTERS: readonly (readonly [letters: RegExp, langs: readonly string[]])[] = [
  [/ß/g, ['de']],
  [/[ñ¿¡]/g, ['es']],
  [/[ãõ]/g, ['pt']],
  [/[łżźśćńęą]/g, ['pl']],
  [/[řěů]/g, ['cs']],
  [/[ľŕĺ]/g, ['sk']],
  [/[őű]/g, ['hu']],
  [/[ığş]/g, ['tr']],
  [/[țșăâ]/g, ['ro']],
  [/[ðþ]/g, ['is']],
  [/[ơưđạảấầẩậắằẳặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹ]/g, ['vi']],
  [/[ėųūį]/g, ['lt']],
  [/[āēīņģķļ]/g, ['lv']],
  [/[øæ]/g, ['da', 'no']],
  [/[ыэё]/g, ['ru', 'be']],
  [/[ў]/g, ['be']],
  [/[їєґ]/g, ['uk']],
  [/[әғқңөұүһ]/g, ['kk']],
  [/[ђћџљњј]/g, ['sr', 'mk']],
  [/[ѓќѕ]/g, ['mk']],
  [/[پچژگ]/g, ['fa', 'ur']],
  [/[ٹڈڑںےۓہھ]/g, ['ur']],
  [/[ةىإأؤئ]/g, ['ar']],
  [/ळ/g, ['mr']],
];

const table = new Map<string, readonly string[]>();
for (const [lang, words] of Object.entries(COMMON_WORDS))
  for (const word of new Set(words.split(' '))) table.set(word, [...(table.get(word) ?? []), lang]);

/** So much of a text is looked at, in code units. */
const SAMPLE = 600;
/** Points that must be there, and how far ahead of the next language they must be. */
const FEWEST_POINTS = 2.5;
const AHEAD = 2.2;
/** How far ahead of a near relative, with which it shares many words. */
const AHEAD_OF_KIN = 1.2;
const KIN = new Set(
  ['da no sv', 'nl af', 'bg mk sr', 'cs sk', 'hr sl', 'ca es pt', 'ru uk be bg', 'hi mr ne'].flatMap(
    (group) => {
      const langs = group.split(' ');
      return langs.flatMap((one) => langs.map((other) => `${one} ${other}`));
    },
  ),
);
/** Share of the words that must be common ones of the language. */
const SHARE = 0.18;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** By its script alone: most letters are of one that one language has. */
function byScript(text: string, letters: number): Detected | undefined {
  const counts = SCRIPTS.map(([lang, pattern]): [string, number] => [lang, count(text, pattern)]);
  const all = counts.reduce((sum, [, n]) => sum + n, 0);
  if (all * 2 < letters) return undefined;
  const [kana, hangul, han] = ['ja', 'ko', 'zh'].map(
    (lang) => counts.find(([one]) => one === lang)?.[1] ?? 0,
  );
  const [best = ''] = counts.reduce((one, other) => (other[1] > one[1] ? other : one));
  // Japanese and old Korean texts are full of Chinese signs.
  const east = best === 'zh' || best === 'ja' || best === 'ko';
  const lang = east ? ((hangul ?? 0) * 2 > all ? 'ko' : (kana ?? 0) * 12 > all ? 'ja' : 'zh') : best;
  // A few Chinese signs alone may be a Japanese heading.
  const sure = all >= 8 && !(lang === 'zh' && (han ?? 0) < 12);
  return { lang, sure, points: new Map([[lang, all]]), words: all };
}

function pointsOf(text: string, words: readonly string[]): Map<string, number> {
  const points = new Map<string, number>();
  const add = (langs: readonly string[], weight: number) => {
    if (weight === 0) return;
    for (const lang of langs) points.set(lang, (points.get(lang) ?? 0) + weight);
  };
  for (const word of words) {
    const langs = table.get(word) ?? [];
    add(langs, 1 / Math.sqrt(Math.max(1, langs.length)));
  }
  for (const [letters, langs] of LETTERS) add(langs, 0.5 * Math.min(6, count(text, letters)));
  return points;
}

/** Whether a language is one of those that a text can be found to be in. */
export const isDetectable = (lang: string): boolean =>
  Object.hasOwn(COMMON_WORDS, lang) || SCRIPTS.some(([one]) => one === lang);

/** Finds the language of a text from its beginning; `undefined` where nothing speaks for any. */
export function detectLanguage(source: string): Detected | undefined {
  const text = source.slice(0, SAMPLE).toLowerCase();
  const letters = count(text, /\p{L}/gu);
  if (letters < 2) return undefined;
  const scripted = byScript(text, letters);
  if (scripted) return scripted;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const points = pointsOf(text, words);
  const [[lang, most] = ['', 0], ...others] = [...points].sort(([, a], [, b]) => b - a);
  if (lang === '') return undefined;
  const ahead = others.every(
    ([other, less]) => most >= less * AHEAD || (most >= less * AHEAD_OF_KIN && KIN.has(`${lang} ${other}`)),
  );
  const sure = most >= FEWEST_POINTS && ahead && most >= words.length * SHARE;
  return { lang, sure, points, words: words.length };
}
