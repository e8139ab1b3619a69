import {
  type Appearance,
  LEVELS,
  type Level,
  type Look,
  type Profile,
  parseLookPatch,
  parseProfilePatch,
} from '../appearance.ts';
import { rulesShape } from '../parse-read-rules.ts';
import { type Pronunciation, parsePronunciations } from '../pronunciations.ts';
import type { ReadRule } from '../read-rules.ts';
import { ASKED_SOURCES, type AskedSource, type ReadingText } from '../reading.ts';
import {
  LOOPS,
  type Loop,
  SESSION_COMMANDS,
  type SessionCommand,
  START_WHATS,
  type StartWhat,
} from '../session.ts';
import { parseSettingsPatch, type Settings } from '../settings.ts';
import type { Voice } from '../voice.ts';
import type { Call, Shapes } from './rpc.ts';
import { either, finite, flag, index, nothing, nullable, object, oneOf, string } from './shapes.ts';

/** What a person asks of the text size: a step, or a size in percent. */
export type TextSizeChange = 'larger' | 'smaller' | 'reset' | number;

/** How the page in one tab looks. */
export interface AppearanceState {
  /** Name of the site its appearance is kept for, null where the page belongs to no site. */
  readonly host: string | null;
  /** Match patterns to ask permission for, none where there is no site. */
  readonly origins: readonly string[];
  /** What is in force. */
  readonly appearance: Appearance;
  /**
   * `kept`: applied at each visit of the site. `everywhere`: nothing is kept for the site alone. `visit`: holds
   * for this visit only. `own`: nothing changed.
   */
  readonly scope: 'kept' | 'everywhere' | 'visit' | 'own';
  /** Whether a change can be kept: not for pages from files, and never from private windows. */
  readonly keeps: 'yes' | 'file' | 'private';
  /** Whether the person said no to keeping anything for this site, or everywhere, in this browser session. */
  readonly refused: Readonly<Record<Level, boolean>>;
  /** Whether every site is permitted. */
  readonly isEverywherePermitted: boolean;
  /** The values that come from each level; the other ones are the page's own. */
  readonly from: Readonly<Record<Level, readonly (keyof Appearance)[]>>;
}

/** What the background answers. */
export interface BackgroundCalls {
  /** Starts a new reading of a tab; it replaces the old one. Resolves when it speaks or failed. */
  'session.start': Call<{ tabId: number; what: StartWhat }, void>;
  /** Does what a button of the player or a keyboard command says; the tab is for `toggle` and `play`. */
  'session.command': Call<{ command: SessionCommand; tabId: number }, void>;
  /** Reads something when what is read comes to its end; at once, where nothing is read. */
  'session.readNext': Call<{ tabId: number; what: AskedSource }, void>;
  /** Reads something that waits now, in place of what is read. */
  'session.playNext': Call<{ readingId: string }, void>;
  /** Takes something that waits out of the line, or all (null). */
  'session.removeNext': Call<{ readingId: string | null }, void>;
  /** Reads a part of what is read again and again, or no longer. */
  'session.loop': Call<{ loop: Loop }, void>;
  /** Pauses the reading by itself after some minutes, 0 for never, or at its end. */
  'session.sleep': Call<{ minutes: number | 'end' }, void>;
  /** The text of a tab's page, for what is not a session; a reading that is going on is not disturbed. */
  'page.text': Call<{ tabId: number; what: AskedSource }, ReadingText>;
  /** Outlines on a tab's page what would be read of it. */
  'page.outline': Call<{ tabId: number }, void>;
  /** How many of the site's rules found nothing on a tab's page when it was read last. */
  'page.idleRules': Call<{ tabId: number }, number>;
  /** Keeps what is read on a site in place of what was kept for it; nothing, to forget it. */
  'readRules.keep': Call<{ host: string; rules: readonly ReadRule[] }, void>;
  /** Writes some settings; a running reading takes them at once. */
  'settings.update': Call<Partial<Settings>, void>;
  /** Puts every setting back to its default and forgets the kept place; kept sites stay. */
  'settings.reset': Call<null, void>;
  /** Forgets where the last unfinished reading stopped. */
  'place.forget': Call<null, void>;
  /** Whether anything is selected on a tab's page; false where it cannot be asked. */
  'page.hasSelection': Call<{ tabId: number }, boolean>;
  /** Primary language subtags that have a voice, sorted. Waits for a late voice list. */
  'voices.languages': Call<null, readonly string[]>;
  /** Voices of one primary language subtag, best first. Waits for a late voice list. */
  'voices.list': Call<{ lang: string }, readonly Voice[]>;
  /** Speaks one short sentence in a voice (`voiceKey`), in the settings' rate, pitch and volume. */
  'voices.preview': Call<{ lang: string; voice: string; text: string }, void>;
  /** Keeps the person's own pronunciations, all of them anew; a running reading takes them at once. */
  'pronunciations.set': Call<{ entries: readonly Pronunciation[] }, void>;
  /** How a tab's page looks. */
  'appearance.get': Call<{ tabId: number }, AppearanceState>;
  /** Changes the text size of a tab's page at once, and keeps it where the site is permitted. */
  'appearance.size': Call<{ tabId: number; change: TextSizeChange; level: Level }, AppearanceState>;
  /** Changes what else there is of the appearance, in the same way; null gives the page its own look back. */
  'appearance.look': Call<{ tabId: number; patch: Partial<Look> | null; level: Level }, AppearanceState>;
  /** The person answered the browser's question about keeping the appearance for a tab's site. */
  'appearance.answered': Call<{ tabId: number; granted: boolean; level: Level }, AppearanceState>;
  /** Changes what is kept for a site, or everywhere (null); a null patch forgets all of it but a text size. */
  'sites.change': Call<{ host: string | null; patch: Profile | null }, void>;
  /** Forgets a site: what is kept for it, its script, its permission. */
  'sites.remove': Call<{ host: string }, void>;
  /** Forgets all sites. */
  'sites.removeAll': Call<null, void>;
}

const pronunciations = (input: unknown): readonly Pronunciation[] | undefined => {
  const { value, repaired } = parsePronunciations(input);
  return repaired.length === 0 && Array.isArray(input) ? value : undefined;
};
const tab = object({ tabId: index });
const level = oneOf(LEVELS);
const lang = string(20);
const sleepMinutes = (input: unknown): number | undefined => {
  const minutes = finite(input);
  return minutes !== undefined && minutes >= 0 && minutes <= 24 * 60 ? minutes : undefined;
};

/** What each method of the background takes. */
export const BACKGROUND_SHAPES: Shapes<BackgroundCalls> = {
  'session.start': object({ tabId: index, what: oneOf(START_WHATS) }),
  'session.command': object({ command: oneOf(SESSION_COMMANDS), tabId: index }),
  'session.readNext': object({ tabId: index, what: oneOf(ASKED_SOURCES) }),
  'session.playNext': object({ readingId: string(1000) }),
  'session.removeNext': object({ readingId: nullable(string(1000)) }),
  'session.loop': object({ loop: oneOf(LOOPS) }),
  'session.sleep': object({ minutes: either(oneOf(['end']), sleepMinutes) }),
  'page.text': object({ tabId: index, what: oneOf(ASKED_SOURCES) }),
  'page.outline': tab,
  'page.idleRules': tab,
  'readRules.keep': object({ host: string(300), rules: rulesShape }),
  'settings.update': parseSettingsPatch,
  'settings.reset': nothing,
  'place.forget': nothing,
  'page.hasSelection': tab,
  'voices.languages': nothing,
  'voices.list': object({ lang }),
  'voices.preview': object({ lang, voice: string(400), text: string(400) }),
  'pronunciations.set': object({ entries: pronunciations }),
  'appearance.get': tab,
  'appearance.size': object({
    tabId: index,
    change: either(oneOf(['larger', 'smaller', 'reset']), finite),
    level,
  }),
  'appearance.look': object({ tabId: index, patch: nullable(parseLookPatch), level }),
  'appearance.answered': object({ tabId: index, granted: flag, level }),
  'sites.change': object({ host: nullable(string(300)), patch: nullable(parseProfilePatch) }),
  'sites.remove': object({ host: string(300) }),
  'sites.removeAll': nothing,
};
