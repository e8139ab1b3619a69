import type { Look } from '../../shared/appearance.ts';
import { colourRules } from './colour-rules.ts';
import { paletteOf } from './palettes.ts';
import { faceRules, lineRules, spacingRules } from './text-rules.ts';

/** The custom property by which the sheet of a look is known. */
const LOOK_MARK = '--lectern-look';

/** Whether a sheet is that of a look, which says nothing about the page's own text sizes. */
export const isLookSheet = (sheet: CSSStyleSheet): boolean =>
  // Constructed sheets alone have neither: the rules of others may not be readable.
  sheet.ownerNode === null && sheet.href === null && (sheet.cssRules[0]?.cssText ?? '').includes(LOOK_MARK);

/**
 * The rules of a look, for a document and its shadow roots.
 * @param ownFaces the rules for what keeps the face that the page gives it
 */
export function lookRules(look: Look, ownFaces: string): string {
  const palette = paletteOf(look);
  const rules = [
    `:root{${LOOK_MARK}:1}`,
    ...spacingRules(look),
    ...faceRules(look, ownFaces),
    ...lineRules(look),
    // Paper is white, and what is printed on it has the page's own colours.
    ...(palette ? ['@media screen{', ...colourRules(palette), '}'] : []),
  ];
  return rules.join('');
}
