/** Whether a text begins with a capital letter. */
export const isUpper = (text: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(text);

/** Whether a text begins with a small letter. */
export const isLower = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Whether a text begins with a letter of any script. */
export const isLetter = (text: string): boolean => /^\p{L}/u.test(text);

/** Whether a text begins with a digit of any script. */
export const isDigit = (text: string): boolean => /^\p{Nd}/u.test(text);

/** Whether a character is white space, or a mark of no width that a page uses as such. */
export const isSpace = (character: string | undefined): boolean =>
  character !== undefined && /[\s\u200B\uFEFF\u2060]/.test(character);

/** Whether a text is a Roman numeral. */
export const isRoman = (text: string): boolean => /^[IVXLCDM]{1,6}$/.test(text);

/** The first offset at or after `from` that is no white space. */
export function skipSpaces(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && isSpace(text[offset])) offset++;
  return offset;
}

/** The end of what a sticky pattern matches at an offset, or the offset itself. */
export function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/** Whether an offset lies within what is seen as one character: a letter and its accents, an emoji of several. */
export const isWithinCharacter = (text: string, offset: number): boolean =>
  !isSpace(text[offset - 1]) && /^(?:\p{M}|\u200D|[\uDC00-\uDFFF])/u.test(text.slice(offset, offset + 2));
