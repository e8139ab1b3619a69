import { type Look, OWN_LOOK } from '../../shared/appearance.ts';
import { colourRules } from './colour-rules.ts';
import { paletteOf } from './palettes.ts';
import { rule, STRONG, UNDRAWN } from './rule.ts';

/** The custom property by which the sheet of a look is known. */
const LOOK_MARK = '--lectern-look';

/** Whether a sheet is that of a look, which says nothing about the page's own text sizes. */
export const isLookSheet = (sheet: CSSStyleSheet): boolean =>
  // Constructed sheets alone have neither: the rules of others may not be readable.
  sheet.ownerNode === null && sheet.href === null && (sheet.cssRules[0]?.cssText ?? '').includes(LOOK_MARK);

/** Elements whose letters are pictures by the name they have: spacing would take their ligatures apart. */
const ICONS = ':is(i,span):is([class*=icon i],[class*=symbol i],[class*=glyph i]):not(:has(*))';

/** Controls are as high as their one line. */
const CONTROLS = 'button,input,select,summary,[role=button],[role=tab],[role=menuitem]';

/** A length in em, null where the page has its own. */
const em = (look: Look, name: 'letterSpacing' | 'wordSpacing' | 'paragraphSpacing'): string | null =>
  look[name] === OWN_LOOK[name] ? null : `${look[name] / 100}em`;

const lineHeight = (look: Look): string | null =>
  look.lineHeight === OWN_LOOK.lineHeight ? null : `${look.lineHeight / 100}`;

function spacingRules(look: Look): string[] {
  const letters = em(look, 'letterSpacing');
  const words = em(look, 'wordSpacing');
  return [
    rule(`*${UNDRAWN}${STRONG}`, { 'letter-spacing': letters, 'word-spacing': words }),
    rule(`${ICONS}${STRONG}`, { 'letter-spacing': letters && 'normal', 'word-spacing': words && 'normal' }),
    rule(`:not(${CONTROLS},${ICONS})${UNDRAWN}${STRONG}`, { 'line-height': lineHeight(look) }),
    rule(`p${STRONG}`, { 'margin-block-end': em(look, 'paragraphSpacing') }),
  ];
}

/** The rules of a look, for a document and its shadow roots. */
export function lookRules(look: Look): string {
  const palette = paletteOf(look);
  const rules = [`:root{${LOOK_MARK}:1}`, ...spacingRules(look), ...(palette ? colourRules(palette) : [])];
  return rules.join('');
}
