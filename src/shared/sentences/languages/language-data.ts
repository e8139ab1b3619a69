/**
 * What is known of a language. Lists are words between white space; abbreviations stand without their last
 * stop and in small letters ("z.b", "etc").
 */
export interface LanguageData {
  /** Abbreviations that something always follows: "Dr", "z.b". */
  readonly neverEnds: string;
  /** Abbreviations that can be the last word of a sentence: "etc", "u.s". */
  readonly mayEnd: string;
  /** Words that mostly open a sentence when they have a capital: "The", "Dann". */
  readonly openers: string;
  /** Abbreviations that can be the last word after a number, and are something else otherwise: Greek "44 π.Χ". */
  readonly afterNumber?: string;
  /** Abbreviations that are ordinary words unless they have a capital: "Ill", "Wash". */
  readonly withCapital?: string;
  /** In small letters, words that follow an ordinal number and not a sentence end: "12. Juni". */
  readonly countedNouns?: string;
  /** Whether a stop makes a number ordinal: "am 3. Tag". */
  readonly ordinalStop?: boolean;
  /** Whether all nouns have a capital, so that a capital proves nothing. */
  readonly capitalNouns?: boolean;
  /** Finite verbs: a capital word before one of them is a subject, and opens a sentence after `mayEnd`. */
  readonly finiteVerbs?: string;
  /** What goes on with the sentence after a quotation: verbs of speaking ("“Why?” Ann asked"), particles. */
  readonly speechVerbs?: string;
  /** Whether abbreviations are found by having no vowel; not where ordinary words have none ("vlk"). */
  readonly vowelsInWords?: boolean;
  /** How many letters a word before a stop has at most that is an initial or a title, in scripts without capitals. */
  readonly initialLength?: number;
  /** Ordinary words that are as short as that. */
  readonly wordsOfInitialLength?: string;
  /** Characters that end a sentence in this language only. */
  readonly terminators?: string;
  /** The script's own full stop: where a text has it, "." only abbreviates. */
  readonly fullStop?: string;
  /** Whether spaces part clauses and sentences rather than words. */
  readonly spacedClauses?: boolean;
}
