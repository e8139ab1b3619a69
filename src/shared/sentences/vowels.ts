/** Whether a word has a vowel; what has none is mostly an abbreviation. */
export const hasVowel = (word: string): boolean =>
  /[aeiouyäöüáàâãåæéèêëěíìîïóòôõøœőúùûůűýÿąęıāēīūаеёиоуыэюяіїєαεηιουωάέήίόύώ]/iu.test(word);
