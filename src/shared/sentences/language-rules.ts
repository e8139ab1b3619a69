import { primaryLanguage } from '../voice.ts';
import { CLDR_ABBREVIATIONS } from './languages/cldr-abbreviations.ts';
import { LANGUAGES } from './languages/languages.ts';

/** A language's data, made ready for looking up. */
export interface LanguageRules {
  readonly language: string;
  readonly neverEnds: ReadonlySet<string>;
  readonly mayEnd: ReadonlySet<string>;
  /** Those of `mayEnd` that are listed as never ending too: they rarely do. */
  readonly rarelyEnds: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly countedNouns: ReadonlySet<string>;
  readonly finiteVerbs: ReadonlySet<string>;
  /** Abbreviations of either sort, also such as only count where a small letter follows. */
  readonly beforeSmallLetter: ReadonlySet<string>;
  readonly ordinalStop: boolean;
  readonly capitalNouns: boolean;
  readonly vowelsInWords: boolean;
  readonly syllableInitials: boolean;
  /** Matches a run of characters that can end a sentence; global. */
  readonly terminators: RegExp;
}

/** Titles and the like that are written in many languages. */
const EVERYWHERE = 'dr prof mr mrs ms mlle mme st vs vol fig nr tel ca cf no vgl';

/** English words that no other language has as a name. */
const ENGLISH_OPENERS = 'The This That These Those He She They We It His Their There';

/** What a text without a known language is read as. */
const FALLBACK = 'en';

const words = (list = ''): Set<string> => new Set(list.split(/\s+/).filter(Boolean));

function compile(language: string): LanguageRules {
  const data = LANGUAGES[language] ?? { neverEnds: '', mayEnd: '', openers: '' };
  const mayEnd = words(data.mayEnd);
  const neverEnds = words(`${EVERYWHERE} ${data.neverEnds}`);
  const rarelyEnds = new Set([...mayEnd].filter((abbreviation) => neverEnds.delete(abbreviation)));
  return {
    language,
    neverEnds,
    mayEnd,
    rarelyEnds,
    // English is quoted everywhere; where nouns have capitals its words would prove nothing.
    openers: words(data.capitalNouns ? data.openers : `${data.openers} ${ENGLISH_OPENERS}`),
    countedNouns: words(data.countedNouns),
    finiteVerbs: words(data.finiteVerbs),
    beforeSmallLetter: new Set([...mayEnd, ...neverEnds, ...words(CLDR_ABBREVIATIONS[language])]),
    ordinalStop: data.ordinalStop ?? false,
    capitalNouns: data.capitalNouns ?? false,
    vowelsInWords: data.vowelsInWords ?? true,
    syllableInitials: data.syllableInitials ?? false,
    terminators: new RegExp(`[\\p{Sentence_Terminal}\u2026\u2025\uFF61${data.terminators ?? ''}]+`, 'gu'),
  };
}

const compiled = new Map<string, LanguageRules>();

/** The rules for a BCP 47 tag; '' is read as English. */
export function rulesFor(lang: string): LanguageRules {
  const language = primaryLanguage(lang) || FALLBACK;
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const rules = compile(language);
  compiled.set(language, rules);
  return rules;
}
