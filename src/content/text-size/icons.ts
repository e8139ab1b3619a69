/** Names of fonts whose letters are pictures. */
const ICON_FONT =
  /icon|awesome|glyph|symbol|fontello|icomoon|feather|entypo|themify|material|typicons|dashicon|pictogram/i;

/** Characters whose look only their font knows. */
const PRIVATE = /^[\s\u{e000}-\u{f8ff}\u{f0000}-\u{10fffd}]*$/u;

const firstFamily = (families: string): string => families.split(',')[0] ?? '';

/** Whether text in some font families is pictures. */
export const isIconFont = (families: string): boolean => ICON_FONT.test(firstFamily(families));

/** Whether a text has nothing but spaces and private characters. */
export const isPrivate = (text: string): boolean => PRIVATE.test(text);

/** Whether the page brings fonts of its own at all; without any there are no icons in fonts. */
export function mayHaveIconFonts(document: Document): boolean {
  return document.fonts.size > 0;
}
