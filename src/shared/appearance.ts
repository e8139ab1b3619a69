import { type Fields, flag, integer, isRecord, type Parsed, parseFields, parsePart, text } from './parse.ts';
import { LIMITS } from './settings.ts';

/** Limits of what can be set of a text's spacing. The default leaves the page its own. */
export const SPACING = {
  /** Percent of the text size. */
  lineHeight: { min: 100, max: 250, step: 10, default: 100 },
  /** Hundredths of the text size, added between letters and between words. */
  letterSpacing: { min: 0, max: 30, step: 2, default: 0 },
  wordSpacing: { min: 0, max: 60, step: 4, default: 0 },
  /** Percent of the text size, below a paragraph. */
  paragraphSpacing: { min: 0, max: 300, step: 20, default: 0 },
} as const;

/** The faces that a page's text can have. */
export const FACES = ['own', 'system', 'atkinson', 'opendyslexic'] as const;

/** How much stronger than the page has it letters can be drawn. */
export const WEIGHTS = ['own', 'stronger', 'strong'] as const;

/** The colours that a page can have. */
export const SCHEMES = ['own', 'sepia', 'dark', 'contrast', 'pair'] as const;

/** The most characters that a line of an article can have; `own` leaves that to the page. */
export const LINE_LENGTHS = ['own', '80', '65', '50'] as const;

/** How the text of a page looks. */
export interface Appearance {
  /** Percent of the page's own text size. */
  readonly textSize: number;
  readonly lineHeight: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly paragraphSpacing: number;
  readonly face: (typeof FACES)[number];
  readonly weight: (typeof WEIGHTS)[number];
  /** Whether text is aligned where its lines begin, and no longer justified or centred. */
  readonly alignLeft: boolean;
  /** Whether words are hyphenated. */
  readonly hyphens: boolean;
  readonly lineLength: (typeof LINE_LENGTHS)[number];
  readonly scheme: (typeof SCHEMES)[number];
  /** The own pair of colours, `#rrggbb`. */
  readonly ink: string;
  readonly ground: string;
}

/** All of the appearance but the text size. */
export type Look = Omit<Appearance, 'textSize'>;

/** What is set of the appearance, for one site or for all of them. */
export type Profile = Partial<Appearance>;

/** Whom a change is for: the site of the page, or every site that says nothing else. */
export const LEVELS = ['site', 'everywhere'] as const;

/** One of them. */
export type Level = (typeof LEVELS)[number];

const oneOf = <const T extends string>(values: readonly [T, ...T[]]) => ({
  default: values[0],
  parse: (input: unknown): T | undefined => values.find((value) => value === input),
});

const COLOUR = /^#[0-9a-f]{6}$/;

const LOOK: Fields<Look> = {
  lineHeight: integer(SPACING.lineHeight),
  letterSpacing: integer(SPACING.letterSpacing),
  wordSpacing: integer(SPACING.wordSpacing),
  paragraphSpacing: integer(SPACING.paragraphSpacing),
  face: oneOf(FACES),
  weight: oneOf(WEIGHTS),
  alignLeft: flag(false),
  hyphens: flag(false),
  lineLength: oneOf(LINE_LENGTHS),
  scheme: oneOf(SCHEMES),
  ink: text(COLOUR, '#1a1a1a'),
  ground: text(COLOUR, '#fdf6e3'),
};

const APPEARANCE: Fields<Appearance> = { textSize: integer(LIMITS.textSize), ...LOOK };

/** Reads what is set of an appearance: a bad value is left out and named in `repaired`. */
export const parseProfile = (input: unknown): Parsed<Profile> => parsePart(APPEARANCE, input);

/** The page's own appearance. */
export const OWN_APPEARANCE: Appearance = parseFields(APPEARANCE, undefined).value;

/** Reads a look; what is unusable or missing is the page's own. */
export const parseLook = (input: unknown): Look => parseFields(LOOK, input).value;

/** The look of an appearance. */
export const lookOf = ({ textSize: _, ...look }: Appearance): Look => look;

/** The page's own look. */
export const OWN_LOOK: Look = parseLook(undefined);

/** Whether two looks are the same to see: the own pair of colours counts only where it is chosen. */
export const sameLook = (one: Look, other: Look): boolean =>
  (Object.keys(LOOK) as (keyof Look)[]).every(
    (name) => one[name] === other[name] || ((name === 'ink' || name === 'ground') && one.scheme !== 'pair'),
  );

function patchOf<T extends object>(fields: Fields<T>, input: unknown): Partial<T> | undefined {
  if (!isRecord(input) || !Object.keys(input).every((name) => Object.hasOwn(fields, name))) return undefined;
  const { value, repaired } = parsePart(fields, input);
  return repaired.length === 0 ? value : undefined;
}

/** Reads a change to a look; `undefined` if any field is unknown or unusable. */
export const parseLookPatch = (input: unknown): Partial<Look> | undefined => patchOf(LOOK, input);

/** Reads a change to an appearance; `undefined` if any field is unknown or unusable. */
export const parseProfilePatch = (input: unknown): Profile | undefined => patchOf(APPEARANCE, input);
