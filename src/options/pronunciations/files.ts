import { isRecord } from '../../shared/parse.ts';
import { type Pronunciation, parsePronunciation } from '../../shared/pronunciations.ts';
import { fromPls, type ReadFile } from './pls.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 1_000_000;

/** The entries as JSON, as `fromFile` reads it. */
export const toJson = (entries: readonly Pronunciation[]): string =>
  `${JSON.stringify({ pronunciations: entries }, null, 2)}\n`;

function fromJson(text: string): ReadFile | undefined {
  try {
    const read: unknown = JSON.parse(text);
    const list: unknown = isRecord(read) ? read['pronunciations'] : read;
    if (!Array.isArray(list)) return undefined;
    const entries = list.map(parsePronunciation).filter((entry) => entry !== undefined);
    return { entries, unusable: list.length - entries.length };
  } catch {
    return undefined;
  }
}

/** Reads a file of pronunciations, JSON or PLS; `undefined` if it is neither. */
export const fromFile = (text: string): ReadFile | undefined =>
  /^\uFEFF?\s*</.test(text) ? fromPls(text.replace(/^\uFEFF/, '')) : fromJson(text);
