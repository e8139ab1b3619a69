import { primaryLanguage } from '../voice.ts';
import type { LanguageData } from './languages/language-data.ts';
import { LANGUAGES } from './languages/languages.ts';
import { TERMINATORS } from './terminators.ts';

/** A language's data, made ready for looking up. */
export interface LanguageRules {
  readonly language: string;
  readonly neverEnds: ReadonlySet<string>;
  readonly mayEnd: ReadonlySet<string>;
  /** Those of `mayEnd` that are listed as never ending too: they rarely do. */
  readonly rarelyEnds: ReadonlySet<string>;
  readonly afterNumber: ReadonlySet<string>;
  readonly withCapital: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** The openers in small letters: nearly all are words that no phrase ends with. */
  readonly functionWords: ReadonlySet<string>;
  readonly countedNouns: ReadonlySet<string>;
  readonly finiteVerbs: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  /** Abbreviations of either sort, also such as only count where a small letter follows. */
  readonly beforeSmallLetter: ReadonlySet<string>;
  readonly ordinalStop: boolean;
  readonly capitalNouns: boolean;
  readonly vowelsInWords: boolean;
  readonly initialLength: number;
  readonly wordsOfInitialLength: ReadonlySet<string>;
  readonly spacedClauses: boolean;
  /** Matches a run of characters that can end a sentence; global. */
  readonly terminators: RegExp;
  /** Matches the script's own full stop. */
  readonly fullStop: RegExp | undefined;
}

/** Titles and the like that are written in many languages. */
const EVERYWHERE = 'dr prof mr mrs ms mlle mme st vs vol fig nr tel ca cf no vgl n.b p.s p.p.s';

/** English words that no other language has as a name. */
const ENGLISH_OPENERS = 'The This That These Those He She They We It His Their There';

/** What a text without a known language is read as. */
const FALLBACK = 'en';

const words = (list = ''): Set<string> => new Set(list.split(/\s+/).filter(Boolean));

function readAbbreviations(data: LanguageData) {
  const mayEnd = words(data.mayEnd);
  const neverEnds = words(`${EVERYWHERE} ${data.neverEnds}`);
  const beforeSmallLetter = new Set([...mayEnd, ...neverEnds, ...words(data.withCapital)]);
  const rarelyEnds = new Set([...mayEnd].filter((abbreviation) => neverEnds.delete(abbreviation)));
  return { mayEnd, neverEnds, rarelyEnds, beforeSmallLetter };
}

function compile(language: string): LanguageRules {
  const known = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  const data = known ?? { neverEnds: '', mayEnd: '', openers: '' };
  return {
    language,
    ...readAbbreviations(data),
    afterNumber: words(data.afterNumber),
    withCapital: words(data.withCapital),
    // English is quoted everywhere; where nouns have capitals its words would prove nothing.
    openers: words(data.capitalNouns ? data.openers : `${data.openers} ${ENGLISH_OPENERS}`),
    functionWords: words(data.openers.toLowerCase()),
    countedNouns: words(data.countedNouns),
    finiteVerbs: words(data.finiteVerbs),
    speechVerbs: words(data.speechVerbs),
    ordinalStop: data.ordinalStop ?? false,
    capitalNouns: data.capitalNouns ?? false,
    vowelsInWords: data.vowelsInWords ?? true,
    initialLength: data.initialLength ?? 0,
    wordsOfInitialLength: words(data.wordsOfInitialLength),
    spacedClauses: data.spacedClauses ?? false,
    // Amharic types its full stop as two word separators as well.
    terminators: new RegExp(`[${TERMINATORS}${data.terminators ?? ''}]+|\\u1361{2}`, 'gu'),
    fullStop: data.fullStop === undefined ? undefined : new RegExp(`[${data.fullStop}]`, 'u'),
  };
}

const compiled = new Map<string, LanguageRules>();

function rulesOf(language: string): LanguageRules {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const rules = compile(language);
  compiled.set(language, rules);
  return rules;
}

/** The rules for a BCP 47 tag; '' is read as English. */
export const rulesFor = (lang: string): LanguageRules => rulesOf(primaryLanguage(lang) || FALLBACK);
