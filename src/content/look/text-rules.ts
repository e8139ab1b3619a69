import { type Look, OWN_LOOK } from '../../shared/appearance.ts';
import { familiesOf } from './faces.ts';
import { rule, STRONG, UNDRAWN } from './rule.ts';

/** Elements whose letters are pictures by the name they have: spacing would take their ligatures apart. */
const ICONS = ':is(i,span):is([class*=icon i],[class*=symbol i],[class*=glyph i]):not(:has(*))';

/** Controls are as high as their one line. */
const CONTROLS = 'button,input,select,summary,[role=button],[role=tab],[role=menuitem]';

const CODE = 'code,kbd,samp,pre,tt,[style*=monospace i]';

/** What is read in lines. */
const LINES = ':is(p,li,dd,dt,blockquote,figcaption,h1,h2,h3,h4,h5,h6)';
const NOT_LINES = ':not(nav *,[role=navigation] *,[role=toolbar] *,[role=menu] *,button *)';

const STROKES = { own: null, stronger: '0.02em', strong: '0.045em' } as const;

/** A length in em, null where the page has its own. */
const em = (look: Look, name: 'letterSpacing' | 'wordSpacing' | 'paragraphSpacing'): string | null =>
  look[name] === OWN_LOOK[name] ? null : `${look[name] / 100}em`;

/** The rules for how far apart lines, letters, words and paragraphs stand. */
export function spacingRules(look: Look): string[] {
  const letters = em(look, 'letterSpacing');
  const words = em(look, 'wordSpacing');
  const lines = look.lineHeight === OWN_LOOK.lineHeight ? null : `${look.lineHeight / 100}`;
  return [
    rule(`*${UNDRAWN}${STRONG}`, { 'letter-spacing': letters, 'word-spacing': words }),
    rule(`${ICONS}${STRONG}`, { 'letter-spacing': letters && 'normal', 'word-spacing': words && 'normal' }),
    rule(`:not(${CONTROLS},${ICONS})${UNDRAWN}${STRONG}`, { 'line-height': lines }),
    rule(`p${STRONG}`, { 'margin-block-end': em(look, 'paragraphSpacing') }),
  ];
}

/**
 * The rules for the face. Icons drawn by a pseudo-element of something empty keep theirs.
 * @param ownFaces the rules for what the page's sheets give a face that it has to keep
 */
export function faceRules(look: Look, ownFaces: string): string[] {
  const families = familiesOf(look);
  const stroke = STROKES[look.weight];
  return [
    rule(`:not(:empty:not(input,textarea),${ICONS},:is(${CODE}),:is(${CODE}) *)${UNDRAWN}${STRONG}`, {
      'font-family': families,
    }),
    families === null ? '' : ownFaces,
    // Stronger than the page has it, whatever weights the face comes in, and headings still stronger than text.
    rule(`:not(${ICONS})${UNDRAWN}${STRONG}`, {
      '-webkit-text-stroke-width': stroke,
      '-webkit-text-stroke-color': stroke && 'currentcolor',
    }),
  ];
}

/** The rules for lines: where they begin, how long they are, and where words are parted. */
export function lineRules({ alignLeft, hyphens, lineLength }: Look): string[] {
  const length = lineLength === 'own' ? null : `${lineLength}ch`;
  return [
    rule(`${LINES}${NOT_LINES}${STRONG},:is(article,main,[role=main])${STRONG}`, {
      'text-align': alignLeft ? 'start' : null,
    }),
    rule(`:is(p,li,dd,blockquote,figcaption)${NOT_LINES}${STRONG}`, { hyphens: hyphens ? 'auto' : null }),
    rule(`:is(p,dd,blockquote,figcaption,:is(article,main,[role=main]) :is(ul,ol))${NOT_LINES}${STRONG}`, {
      'max-inline-size': length,
    }),
  ];
}
