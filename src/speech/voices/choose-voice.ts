import { isBuiltIn, isMinorVoice, primaryLanguage, type Voice, voiceKey } from '../../shared/voice.ts';

/** What a choice depends on. */
export interface VoiceWish {
  /** BCP 47 tag of the text, '' where unknown. */
  readonly lang: string;
  /** Key of the voice the person chose for the language, or null. */
  readonly chosen: string | null;
  /** Whether the person said yes to the text going to the maker of the chosen voice. */
  readonly online: boolean;
  /** The browser's languages, most wanted first; they decide the region and stand in for an unknown one. */
  readonly browserLanguages: readonly string[];
  /** Keys of voices that failed. */
  readonly failed: ReadonlySet<string>;
  /** Whether the system's voices are given up, so that only Lectern's own is left. */
  readonly systemFailed?: boolean;
}

/** What makers call their better voices, in the languages in which systems show voice names. */
const NATURAL_WORDS = [
  ...['natural', 'neural', 'enhanced', 'premium', 'siri'],
  ...['erweitert', 'hochwertig', 'natürlich'],
  ...['améliorée?', 'naturelle?'],
  ...['mejorad[ao]', 'migliorat[ao]', 'ottimizzat[ao]', 'melhorad[ao]', 'aprimorad[ao]'],
];
const NATURAL = new RegExp(
  // `\\b` knows ASCII letters alone; Chinese and Japanese write no spaces between words.
  `(?<![\\p{L}\\p{M}])(?:${NATURAL_WORDS.join('|')})(?![\\p{L}\\p{M}])|拡張|プレミアム|增强|優質|优质|고품질|프리미엄`,
  'iu',
);

const isNatural = ({ name }: Voice) => NATURAL.test(name.normalize('NFC'));

/** A tag with the script and region that it leaves unsaid: zh-Hant and zh-TW are one; null where it is no tag. */
const whole = (tag: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return null;
  }
};

/** A bare language wants no region: what it stands for most often is not what the person speaks. */
const isBare = (tag: string) => tag === primaryLanguage(tag);

const sameIn = (
  parts: readonly ('language' | 'script' | 'region')[],
  wanted: string,
  has: string,
): boolean => {
  const [a, b] = [whole(wanted), whole(has)];
  return !isBare(wanted) && a !== null && b !== null && parts.every((part) => a[part] === b[part]);
};

const firstOf = (wanted: readonly string[], fits: (tag: string) => boolean): number => {
  const at = wanted.findIndex(fits);
  return at < 0 ? wanted.length : at;
};

/** Smaller is better: who reads one script of Chinese rarely speaks as the readers of the other do. */
const scriptRank = (lang: string, wanted: readonly string[]): number =>
  firstOf(wanted, (tag) => sameIn(['language', 'script'], tag, lang));

const sameTag = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Smaller is better: the very tag comes before another one for the same place. */
const regionRank = (lang: string, wanted: readonly string[]): number =>
  Math.min(
    2 * firstOf(wanted, (tag) => sameTag(tag, lang)),
    2 * firstOf(wanted, (tag) => sameIn(['language', 'script', 'region'], tag, lang)) + 1,
  );

/** The place of each tag, worked out once: thousands of voices share a few tags. */
const placesIn = (wanted: readonly string[]) => {
  const known = new Map<string, readonly number[]>();
  return ({ lang }: Voice): readonly number[] => {
    const place = known.get(lang) ?? [scriptRank(lang, wanted), regionRank(lang, wanted)];
    known.set(lang, place);
    return place;
  };
};

/**
 * Smaller is better; compared from the left. Lectern's own voice comes behind the system's,
 * an online voice last: its maker gets the text.
 */
const rank = (voice: Voice, place: readonly number[]): readonly number[] => [
  voice.local ? 0 : 1,
  isBuiltIn(voice) ? 1 : 0,
  isMinorVoice(voice) ? 1 : 0,
  isNatural(voice) ? 0 : 1,
  ...place,
];

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

/** Voices of a tag's primary language, best first; the order of the system's list breaks ties. */
export function rankVoices(
  voices: readonly Voice[],
  lang: string,
  browserLanguages: readonly string[],
): readonly Voice[] {
  const primary = primaryLanguage(lang);
  const placeOf = placesIn([lang, ...browserLanguages]);
  return voices
    .filter((voice) => primaryLanguage(voice.lang) === primary)
    .map((voice) => ({ voice, rank: rank(voice, placeOf(voice)) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ voice }) => voice);
}

/**
 * The voice for a text: the chosen one if the system still has it, else the best local one of the language,
 * else the best local one that the browser's languages name, else any local one. An online voice only if it
 * was chosen with an explicit yes. Lectern's own voices speak their own languages alone. Null if none is left;
 * where all of a language failed, no other language's voice is better.
 */
export function chooseVoice(voices: readonly Voice[], wish: VoiceWish): Voice | null {
  const works = (voice: Voice) => !wish.failed.has(voiceKey(voice));
  const chosen = voices.find((voice) => voiceKey(voice) === wish.chosen);
  if (chosen && works(chosen) && (chosen.local || wish.online)) return chosen;
  const local = voices.filter((voice) => voice.local && (!wish.systemFailed || isBuiltIn(voice)));
  const system = local.filter((voice) => !isBuiltIn(voice));
  for (const lang of [wish.lang, ...wish.browserLanguages]) {
    const own = wish.lang === '' || primaryLanguage(lang) === primaryLanguage(wish.lang);
    const ranked = rankVoices(own ? local : system, lang, wish.browserLanguages);
    if (ranked.length > 0) return ranked.find(works) ?? null;
  }
  return system.find(works) ?? null;
}
