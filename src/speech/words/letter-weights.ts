import { primaryLanguage } from '../../shared/voice.ts';

/** Parts of words a language speaks as one, and how long they are; 1 is the usual letter. */
export interface LetterWeights {
  /** Matches the next part of a word: a listed one, or any one character. */
  readonly part: RegExp;
  /** The weight of a part, given in lower case; undefined where the table does not know it. */
  readonly of: (part: string) => number | undefined;
}

// Hundredths of the usual letter's length; `$` stands for the end of a word. Double consonants are one sound.
const LATIN =
  'a110 b112 c150 d90 e80 f125 g98 h100 i90 j105 k140 l95 m87 n82 o110 p140 q150 r72 s110 t125 u105 v125 w105 x265 y100 z165 ' +
  'bb112 cc150 dd100 ff125 gg105 ll95 mm70 nn55 pp150 rr100 ss95 tt95';
const WEIGHTS: Readonly<Record<string, string>> = {
  de:
    'a143 e97 e$53 en$143 er$92 ei148 ai140 ie122 au200 eu195 äu192 aa210 oo220 ee180 i113 o148 u133 y143 ' +
    'ä120 ö138 ü103 b113 c235 ch77 ck105 d70 f125 g98 h82 j93 k142 l95 m80 n70 ng88 p140 ph145 qu230 r70 ' +
    's93 sch150 sp208 st193 ß128 t122 th140 v120 w130 x260 z205 ll65 mm40 nn38 ss60 tt95 rr165',
  en:
    'a77 ai110 ar147 au93 aw158 ay168 e68 e$38 ea97 ed$173 ee118 er117 er$115 es$215 ey72 i65 ie115 igh123 ir112 ' +
    'o87 oi253 oo102 or138 ou62 ow123 u88 ur145 y68 b113 c148 cc250 ch180 ck158 d113 dd152 f138 ff163 g100 gg107 ' +
    'h128 j118 k143 l95 ll120 m93 mm73 n93 ng135 nn82 p143 ph153 pp180 qu278 r72 s135 ss125 sh175 t132 th82 ' +
    'tion358 tt100 v135 w87 wh103 x268 z180',
};

function weights(table: string): LetterWeights {
  const entries = `${LATIN} ${table}`
    .trim()
    .split(' ')
    .map((entry) => {
      const [, part = '', weight = ''] = /^(\D+)(\d+)$/.exec(entry) ?? [];
      return [part, Number(weight) / 100] as const;
    });
  const longer = entries.map(([part]) => part).filter((part) => part.length > 1);
  longer.sort((a, b) => b.length - a.length);
  const parts = longer.map((part) => part.replace('$', '(?!\\p{L})'));
  const known = new Map(entries);
  return { part: new RegExp(`${parts.join('|')}|[\\s\\S]`, 'iuy'), of: (part) => known.get(part) };
}

const made = new Map<string, LetterWeights>();

/** The weights for a language; those of no language in particular where it has no own. */
export function letterWeights(lang: string): LetterWeights {
  const language = primaryLanguage(lang);
  const name = Object.hasOwn(WEIGHTS, language) ? language : '';
  const known = made.get(name) ?? weights(WEIGHTS[name] ?? '');
  made.set(name, known);
  return known;
}
