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
  /** In small letters, words that follow an ordinal number and not a sentence end: "12. Juni". */
  readonly countedNouns?: string;
  /** Whether a stop makes a number ordinal: "am 3. Tag". */
  readonly ordinalStop?: boolean;
  /** Whether all nouns have a capital, so that a capital proves nothing. */
  readonly capitalNouns?: boolean;
  /** Finite verbs: a capital word before one of them is a subject, and opens a sentence after `mayEnd`. */
  readonly finiteVerbs?: string;
  /** Whether abbreviations are found by having no vowel; not where ordinary words have none ("vlk"). */
  readonly vowelsInWords?: boolean;
  /** Whether a word of one or two syllables before a stop is an initial or a title. */
  readonly syllableInitials?: boolean;
  /** Characters that end a sentence in this language only. */
  readonly terminators?: string;
}
