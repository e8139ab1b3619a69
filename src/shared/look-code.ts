import { FACES, LINE_LENGTHS, type Look, parseLook, SCHEMES, SPACING, WEIGHTS } from './appearance.ts';

/** What a look is told a page by: a digit from 0 to 15 at each place. 0, which need not be told, is the page's own. */
export type LookCode = readonly number[];

/** How many places a code has. */
export const CODE_PLACES = 22;

const LISTS = {
  face: FACES,
  weight: WEIGHTS,
  alignLeft: [false, true],
  hyphens: [false, true],
  lineLength: LINE_LENGTHS,
  scheme: SCHEMES,
} as const;

const SPACINGS = ['lineHeight', 'letterSpacing', 'wordSpacing', 'paragraphSpacing'] as const;
const LISTED = ['face', 'weight', 'alignLeft', 'hyphens', 'lineLength', 'scheme'] as const;
const COLOURS_AT = SPACINGS.length + LISTED.length;

const digitsOf = (colour: string): number[] => Array.from(colour.slice(1), (digit) => Number(`0x${digit}`));

/** The code of a look. */
export function encodeLook(look: Look): LookCode {
  const spacings = SPACINGS.map((name) => (look[name] - SPACING[name].min) / SPACING[name].step);
  const listed = LISTED.map((name) => (LISTS[name] as readonly unknown[]).indexOf(look[name]));
  const colours = look.scheme === 'pair' ? [look.ink, look.ground].flatMap(digitsOf) : [];
  return [...spacings, ...listed, ...colours];
}

const colourOf = (digits: LookCode): string =>
  `#${Array.from({ length: 6 }, (_, i) => (digits[i] ?? 0).toString(16)).join('')}`;

/** The look of a code, in which places may be missing. */
export function decodeLook(code: LookCode): Look {
  const fields: Record<string, unknown> = {};
  for (const [i, name] of SPACINGS.entries())
    fields[name] = SPACING[name].min + (code[i] ?? 0) * SPACING[name].step;
  for (const [i, name] of LISTED.entries()) fields[name] = LISTS[name][code[SPACINGS.length + i] ?? 0];
  const colours = { ink: colourOf(code.slice(COLOURS_AT)), ground: colourOf(code.slice(COLOURS_AT + 6)) };
  return parseLook(fields['scheme'] === 'pair' ? { ...fields, ...colours } : fields);
}
