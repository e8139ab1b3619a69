import { isRecord, type Parsed } from './parse.ts';

/** How a person wants a word to be spoken. */
export interface Pronunciation {
  /** The word as it is written; `*` stands for any letters, `?` for one. */
  readonly written: string;
  /** What the voice says instead; '' for nothing. */
  readonly spoken: string;
  /** Primary language subtag of the texts it is for, '' for all. */
  readonly lang: string;
  /** Whether it is a part of longer words too. */
  readonly part: boolean;
  /** Whether capital and small letters count. */
  readonly matchCase: boolean;
}

/** How much there may be of it: a list that anybody writes stays far below, and one that would stall a reading is refused. */
export const PRONUNCIATION_LIMITS = { entries: 1000, written: 100, spoken: 200, wildcards: 2 } as const;

/** What keeps an entry from being one. */
export type PronunciationFault = 'empty' | 'long' | 'wildcards';

/** What is wrong with a written form or what is spoken for it; `undefined` where nothing is. */
export function faultOf(written: string, spoken: string): PronunciationFault | undefined {
  const { wildcards } = PRONUNCIATION_LIMITS;
  if (written.length > PRONUNCIATION_LIMITS.written || spoken.length > PRONUNCIATION_LIMITS.spoken)
    return 'long';
  if ((written.match(/[*?]/g)?.length ?? 0) > wildcards) return 'wildcards';
  return /[^\s*?]/.test(written) ? undefined : 'empty';
}

const isFlag = (input: unknown): input is boolean | undefined =>
  input === undefined || typeof input === 'boolean';

/** White space of a file or a form: one space between words, none around. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads one entry; `undefined` if it is none. */
export function parsePronunciation(input: unknown): Pronunciation | undefined {
  if (!isRecord(input)) return undefined;
  const { written, spoken, lang = '', part, matchCase } = input;
  if (typeof written !== 'string' || typeof spoken !== 'string' || typeof lang !== 'string') return undefined;
  if (!/^(?:[a-z]{2,8})?$/.test(lang) || !isFlag(part) || !isFlag(matchCase)) return undefined;
  const entry = { written: tidy(written), spoken: tidy(spoken), lang };
  if (faultOf(entry.written, entry.spoken) !== undefined) return undefined;
  return { ...entry, part: part ?? false, matchCase: matchCase ?? false };
}

/** What makes two entries the same one: the later one counts. */
const keyOf = ({ written, lang, part, matchCase }: Pronunciation): string =>
  JSON.stringify([matchCase ? written : written.toLowerCase(), lang, part, matchCase]);

/** One entry for each written form, in the order in which they came. */
export function withoutDoubles(entries: readonly Pronunciation[]): readonly Pronunciation[] {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return [...byKey.values()].slice(0, PRONUNCIATION_LIMITS.entries);
}

/** Reads a stored list: an unusable entry is left out and its place named in `repaired`, the rest is kept. */
export function parsePronunciations(stored: unknown): Parsed<readonly Pronunciation[]> {
  if (!Array.isArray(stored)) return { value: [], repaired: stored === undefined ? [] : ['*'] };
  const parsed = stored.map(parsePronunciation);
  return {
    value: withoutDoubles(parsed.filter((entry) => entry !== undefined)),
    repaired: parsed.flatMap((entry, at) => (entry === undefined ? [String(at)] : [])),
  };
}
