import { isRecord } from '../../shared/parse.ts';
import { parseSiteRules } from '../../shared/parse-read-rules.ts';
import { type Pronunciation, parsePronunciations } from '../../shared/pronunciations.ts';
import type { SiteRules } from '../../shared/read-rules.ts';
import { parseSettings, type Settings } from '../../shared/settings.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_BACKUP = 5_000_000;

/** The form of the file; a later one may hold what this version does not know. */
const VERSION = 1;

/** What a person has set, but for how sites look: for each of these the browser has to be asked anew. */
export interface Backup {
  readonly settings: Settings;
  readonly pronunciations: readonly Pronunciation[];
  readonly readRules: SiteRules;
}

/** It all as JSON, as `fromBackup` reads it. */
export const toBackup = (backup: Backup): string =>
  `${JSON.stringify({ lectern: VERSION, ...backup }, null, 2)}\n`;

/** What a file holds; `undefined` if it is no backup. Values that cannot be used become their defaults or fall out. */
export function fromBackup(text: string): Backup | undefined {
  const read = parseJson(text);
  if (!isRecord(read) || read['lectern'] !== VERSION) return undefined;
  return {
    settings: parseSettings(read['settings']).value,
    pronunciations: parsePronunciations(read['pronunciations']).value,
    readRules: parseSiteRules(read['readRules']).value,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
