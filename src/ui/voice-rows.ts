import { t } from '../shared/i18n.ts';
import { isBuiltInKey, isMinorVoice, primaryLanguage, type Voice, voiceKey } from '../shared/voice.ts';
import { formatNumber, languageName } from './format.ts';

/** One row of the voice list. */
export interface VoiceRow {
  /** `voiceKey`, '' for the row that leaves the choice to Lectern, `SHOW_ALL` for the one that unfolds the list. */
  readonly key: string;
  readonly name: string;
  /** Where the voice is from and whether text leaves the machine; may be ''. */
  readonly detail: string;
  /** What a search looks in. */
  readonly haystack: string;
}

/** The key of the row that shows the voices that were folded away. */
export const SHOW_ALL = 'all';

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const row = (key: string, name: string, detail: string): VoiceRow => ({
  key,
  name,
  detail,
  haystack: plain(`${name} ${detail}`),
});

const detailOf = ({ lang, local }: Voice, name: (tag: string) => string) => {
  const place = lang === primaryLanguage(lang) ? '' : name(lang);
  return [place, t(local ? 'voiceLocal' : 'voiceOnline')].filter((part) => part !== '').join(' · ');
};

/** The voices that most people choose from: without minor ones, but for the chosen one; all if there are no others. */
export function mainVoices(voices: readonly Voice[], chosen: string): readonly Voice[] {
  const main = voices.filter((voice) => !isMinorVoice(voice) || voiceKey(voice) === chosen);
  return main.some((voice) => !isMinorVoice(voice)) ? main : voices;
}

/**
 * The rows for a list of voices: first the one that leaves the choice to Lectern, last the one that unfolds
 * the list where it shows fewer voices than there are.
 */
export function voiceRows(voices: readonly Voice[], all: number): readonly VoiceRow[] {
  // There are thousands of voices and few languages, and asking for a language's name is slow.
  const names = new Map<string, string>();
  const name = (tag: string) => {
    const known = names.get(tag) ?? languageName(tag);
    names.set(tag, known);
    return known;
  };
  const automatic = row('', t('voiceAutomatic'), t('voiceAutomaticDetail'));
  const rows = voices.map((voice) => {
    const key = voiceKey(voice);
    return row(key, voiceNameOf(key), detailOf(voice, name));
  });
  const more = row(SHOW_ALL, t('voicesAll', formatNumber(all)), t('voicesAllDetail'));
  return [automatic, ...rows, ...(voices.length < all ? [more] : [])];
}

/** The rows that contain every word of a search, in any order, whatever the case and the accents. */
export function matchingRows(rows: readonly VoiceRow[], search: string): readonly VoiceRow[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? rows
    : rows.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
}

/** What the voice of a key is called: the name in the key, which may hold the separator itself. */
export const voiceNameOf = (key: string): string =>
  isBuiltInKey(key) ? t('voiceBuiltIn') : key.split('|').slice(0, -2).join('|') || key;
