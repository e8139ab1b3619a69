import { isRecord } from './parse.ts';
import { type Pronunciation, parsePronunciations } from './pronunciations.ts';

/** What is spoken otherwise than it is written, by kinds that can each be switched off. */
export const SPOKEN_KINDS = [
  'addresses',
  'notes',
  'emoji',
  'dates',
  'times',
  'currency',
  'units',
  'ranges',
  'ordinals',
  'abbreviations',
  'symbols',
  'repeats',
] as const;

/** One of the above. */
export type SpokenKind = (typeof SPOKEN_KINDS)[number];

/** How a person wants a text to be spoken. */
export interface SpokenSettings {
  /** Kinds that are left as they are written. */
  readonly asWritten: readonly SpokenKind[];
  /** Whether emoji are named rather than left out. */
  readonly emojiNames: boolean;
  readonly pronunciations: readonly Pronunciation[];
}

/** How a text is spoken for somebody who never set anything. */
export const DEFAULT_SPOKEN: SpokenSettings = { asWritten: [], emojiNames: false, pronunciations: [] };

/** How a text is spoken with what a person set. */
export const spokenOf = (
  { asWritten, emojiNames }: { readonly asWritten: readonly string[]; readonly emojiNames: boolean },
  pronunciations: readonly Pronunciation[],
): SpokenSettings => ({ asWritten: asWritten.filter(isSpokenKind), emojiNames, pronunciations });

/** Whether a string names a kind. */
const isSpokenKind = (input: unknown): input is SpokenKind => SPOKEN_KINDS.some((kind) => kind === input);

/** Reads what was kept; whatever is unusable becomes the default. */
export function parseSpokenSettings(stored: unknown): SpokenSettings {
  if (!isRecord(stored)) return DEFAULT_SPOKEN;
  const { asWritten, emojiNames, pronunciations } = stored;
  return {
    asWritten: Array.isArray(asWritten) ? asWritten.filter(isSpokenKind) : [],
    emojiNames: emojiNames === true,
    pronunciations: parsePronunciations(pronunciations).value,
  };
}
