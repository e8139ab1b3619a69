import { primaryLanguage } from '../../shared/voice.ts';

/** How long a language speaks the letters of a word. */
export interface LetterWeights {
  /** Matches the next part of a word: letters that are spoken as one, or any one character. */
  readonly part: RegExp;
  /** The weight of a part; undefined where the table does not know it. */
  readonly of: (part: string, isFirst: boolean, isLast: boolean) => number | undefined;
}

// Hundredths of the usual letter's length. `^` stands for the beginning of a word, `$` for its end.
const LATIN =
  'a110 b112 c150 d90 e80 f125 g98 h100 i90 j105 k140 l95 m87 n82 o110 p140 q150 r72 s110 t125 u105 v125 w105 x265 y100 z165 ' +
  'bb112 cc150 dd100 ff125 gg105 ll95 mm70 nn55 pp150 rr100 ss95 tt95';
// German hardens b, d and g at a word's end, and slurs e before l, n and r.
const GERMAN =
  'a115 b100 c145 d70 e90 f120 g90 h90 i95 j70 k125 l70 m75 n60 o115 p120 r65 s110 t115 u115 v115 w100 x190 y85 z195 ' +
  'ä120 ö105 ü85 ß115 aa185 ai145 au170 äu175 ee150 ei145 eu150 ie100 oo165 ah185 äh135 eh130 ih135 oh180 öh145 uh135 ' +
  'üh145 ar170 är185 er$85 ir160 or170 ör165 ur160 ür165 rr130 ch85 ck95 ff100 ft175 gg135 ld185 ll55 mm30 nd130 ng80 ' +
  'nk175 nn45 pf220 ph180 pp105 qu235 sch135 sp195 ss85 st185 th130 tion510 ts210 tt80 tz170 ' +
  '^be120 ^ge125 b$165 d$140 e$50 en$120 g$140 ig$120 l$115 n$75 s$80 t$105';
// English ends many words with an e that nobody hears.
const ENGLISH =
  'a85 b105 c140 d90 e70 f120 g70 h100 i70 j95 k95 l75 m75 n75 o80 p120 q155 r60 s130 t110 u70 v115 w80 x235 y70 z155 ' +
  'ai105 au85 ay130 ea95 ee95 er110 ey85 ie105 igh110 oo90 ou75 ow95 ' +
  'cc220 ch160 ck145 dd120 ff125 ll80 mm95 ng110 nk225 nn75 nt220 ph175 pp130 pt290 sc180 sh155 sp185 ss115 st200 ' +
  'th100 tr215 tt100 wh110 al$110 an$130 ce$140 d$110 e$35 ed$160 ge$180 p$165 t$130';
const TABLES: Readonly<Record<string, string>> = { de: GERMAN, en: ENGLISH };

const EDGES: Readonly<Record<string, string>> = { '^': '(?<!\\p{L})', $: '(?!\\p{L})' };

function weights(table: string): LetterWeights {
  const entries = table.split(' ').map((entry) => {
    const [, part = '', weight = ''] = /^(\D+)(\d+)$/.exec(entry) ?? [];
    return [part, Number(weight) / 100] as const;
  });
  const known = new Map(entries);
  const several = entries.map(([part]) => part).filter((part) => part.replace(/[$^]/, '').length > 1);
  // Of two parts that fit, the longer one is heard, and one that must stand at an edge before one that need not.
  const rank = (part: string) => part.replace(/[$^]/, '').length * 2 + Number(/[$^]/.test(part));
  const parts = several
    .sort((a, b) => rank(b) - rank(a))
    .map((part) => part.replace(/[$^]/, (edge) => EDGES[edge] ?? ''));
  return {
    part: new RegExp([...parts, '[\\s\\S]'].join('|'), 'iuy'),
    of(found, isFirst, isLast) {
      const part = found.toLowerCase();
      return (
        (isLast ? known.get(`${part}$`) : undefined) ??
        (isFirst ? known.get(`^${part}`) : undefined) ??
        known.get(part)
      );
    },
  };
}

const made = new Map<string, LetterWeights>();

/** The weights for a language; those of no language in particular where it has no own. */
export function letterWeights(lang: string): LetterWeights {
  const language = primaryLanguage(lang);
  const name = Object.hasOwn(TABLES, language) ? language : '';
  const known = made.get(name) ?? weights(TABLES[name] ?? LATIN);
  made.set(name, known);
  return known;
}

// Signs that are syllables of their own, and letters of scripts that write no short vowels.
const OTHER_SCRIPTS: readonly (readonly [RegExp, number])[] = [
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u, 3],
  [/[\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Malayalam}\p{sc=Thai}]/u, 1.8],
  [/[\p{sc=Arabic}\p{sc=Hebrew}]/u, 1.5],
];

/** How many usual letters a part is long; 0 for combining marks, which belong to the letter before them. */
export function letterAmount(
  weights: LetterWeights,
  part: string,
  isFirst: boolean,
  isLast: boolean,
): number {
  if (!/\p{L}/u.test(part)) return 0;
  return weights.of(part, isFirst, isLast) ?? OTHER_SCRIPTS.find(([script]) => script.test(part))?.[1] ?? 1;
}
