import type { Palette } from './palettes.ts';
import { rule, STRONG, UNDRAWN } from './rule.ts';

/** Stands on elements whose own background would lie behind text. */
export const GROUND_MARK = 'data-lectern-ground';

/** Stands on elements whose style attribute outranks our sheet: `public/user-origin.css` has the rules for them. */
export const INSIST_MARK = 'data-lectern-insist';

/** Stands on the root of a frame that shows what is behind it. */
export const CLEAR_MARK = 'data-lectern-clear';

/** Keeps transitions from playing on what is given a ground just now. */
export const STILL_GROUNDS = `[${GROUND_MARK}]${STRONG}{transition-duration:0s!important;transition-delay:0s!important}`;

const CONTROLS = ':is(input,select,textarea,button)';
const BOXES = `:is(${CONTROLS},hr,table,th,td,fieldset)`;

// What pointing and pressing would put behind text is left out; what was there before is marked.
const POINTED = `:is(:hover,:focus,:focus-within,:active):not([${GROUND_MARK}],html,body)`;

/** Between ink and ground, for lines. */
const lineOf = ({ ink, ground }: Palette): string => `color-mix(in srgb,${ink} 45%,${ground})`;

/** The rules of a palette, for a document and its shadow roots. */
export function colourRules(palette: Palette): string[] {
  const { ink, ground, link, visited, isDark } = palette;
  const line = lineOf(palette);
  return [
    rule(':root', {
      'color-scheme': isDark ? 'dark' : 'light',
      '--lectern-ink': ink,
      '--lectern-ground': ground,
      '--lectern-link': link,
    }),
    rule(`:is(html,body):not([${CLEAR_MARK}])${STRONG}`, {
      'background-color': ground,
      'background-image': 'none',
    }),
    rule(`*${UNDRAWN}${STRONG}`, {
      color: ink,
      '-webkit-text-fill-color': 'currentcolor',
      'text-shadow': 'none',
    }),
    rule(`:is(*${UNDRAWN})${STRONG}:is(::before,::after)`, { color: 'inherit' }),
    rule(`:is(input,textarea)${STRONG}::placeholder`, { color: ink, opacity: '0.75' }),
    rule(`:any-link${STRONG},:any-link${STRONG} *${UNDRAWN}`, { color: link }),
    rule(`:visited${STRONG},:visited${STRONG} *${UNDRAWN}`, { color: visited }),
    // Colour alone does not tell a link from text.
    rule(`:is(p,li,dd,td,blockquote,figcaption) :any-link${STRONG}`, { 'text-decoration-line': 'underline' }),
    rule(`[${GROUND_MARK}]${STRONG}`, { 'background-color': ground, 'box-shadow': 'none' }),
    rule(`[${GROUND_MARK}="all"]${STRONG}`, { 'background-image': 'none' }),
    rule(`${POINTED}${UNDRAWN}${STRONG}`, { 'background-color': 'transparent' }),
    rule(`${BOXES}${STRONG}`, { 'border-color': line }),
    // Drawn in the black that nobody chose.
    ':where(svg:not([fill])){fill:currentcolor}',
  ];
}
