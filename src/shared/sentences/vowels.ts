const VOWEL = /[aeiouyæœøıəаеиоуыэюяєіїәөүұαεηιουω]/;

/** Whether a word has a vowel; what has none is mostly an abbreviation. */
export const hasVowel = (word: string): boolean => VOWEL.test(word.toLowerCase().normalize('NFD'));
