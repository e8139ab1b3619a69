import type { ErrorCode } from './errors.ts';
import { ASKED_SOURCES, type ReadingSource, type SentencePlace } from './reading.ts';

/** What a reading can be started with; `continue` is the page from the kept place on. */
export const START_WHATS = [...ASKED_SOURCES, 'continue'] as const;

/** One of the above. */
export type StartWhat = (typeof START_WHATS)[number];

/** What a person can do with a session. */
export const SESSION_COMMANDS = [
  /** Pause while speaking; go on while paused; start reading the page where nothing is read. */
  'toggle',
  'play',
  'pause',
  'stop',
  'next-sentence',
  'previous-sentence',
  'next-paragraph',
  'previous-paragraph',
  'faster',
  'slower',
] as const;

/** One of the commands above. */
export type SessionCommand = (typeof SESSION_COMMANDS)[number];

/** Where the voice is. */
export interface Position extends SentencePlace {
  /** Start of the word being spoken, in code units of the segment's text. */
  readonly offset: number;
}

/** What the surfaces show of the Reading, so that nobody has to load its text. */
export interface ReadingSummary {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly source: ReadingSource;
  readonly segments: number;
  /** Null where it is so long that nobody counts them. */
  readonly sentences: number | null;
  /** Length of its text in code units. */
  readonly length: number;
}

/** What the person should know of a reading that goes on: each has a sentence `notice…` in `_locales`. */
export const NOTICES = [
  /** The online voice does not answer; a local one stands in for it. */
  'onlineVoice',
  /** No voice of the system can speak, so that Lectern's own does. */
  'builtInVoice',
  /** The sleep timer has paused the reading. */
  'asleep',
] as const;

/** One of the above. */
export type Notice = (typeof NOTICES)[number];

/** What is read again and again: nothing, the paragraph at the position, or the whole Reading. */
export const LOOPS = ['none', 'paragraph', 'all'] as const;

/** One of the above. */
export type Loop = (typeof LOOPS)[number];

/** Whether the page lights up what is read: what has waited is read without its page, too. */
export const LIGHTS = ['yes', 'asked', 'no'] as const;

/** One of the above; `asked` until the page has answered whether it still can. */
export type Light = (typeof LIGHTS)[number];

/** A reading that has a place, whether it sounds or not. */
export interface ActiveReading {
  readonly tabId: number;
  readonly reading: ReadingSummary;
  readonly position: Position;
  /** Sentences before the position; null where nobody counts them. */
  readonly sentencesDone: number | null;
  /** Code units of text before the position. */
  readonly lengthDone: number;
  /** Measured speed of the voice in code units a second at rate 1. */
  readonly speed: number;
  /** Language the current sentence is spoken in. */
  readonly lang: string;
  /** Key of the voice that speaks, '' before one is chosen. */
  readonly voice: string;
  /** Whether the word's place is estimated because the voice reports none. */
  readonly estimated: boolean;
  readonly notice: Notice | null;
  readonly loop: Loop;
  readonly light: Light;
}

/** How a reading came to its end. */
export const ENDINGS = ['finished', 'stopped', 'tab-closed', 'page-left'] as const;

/** One of the above. */
export type Ended = (typeof ENDINGS)[number];

/** The one thing being read now, as it lies in `storage.session` under `session`. */
export type SessionState =
  /** `ended` says how the last reading ended, null where there was none. */
  | { readonly status: 'idle'; readonly ended: Ended | null }
  | { readonly status: 'preparing'; readonly tabId: number }
  | { readonly status: 'speaking'; readonly active: ActiveReading }
  /** `error` says why, where it was not the person who paused. */
  | { readonly status: 'paused'; readonly active: ActiveReading; readonly error: ErrorCode | null }
  /** Nothing could be read; there is no place to keep. */
  | { readonly status: 'failed'; readonly tabId: number; readonly error: ErrorCode };

/** How far into the reading the position is, 0–1. */
export const progressOf = ({ reading, lengthDone }: ActiveReading): number =>
  reading.length === 0 ? 0 : Math.min(1, lengthDone / reading.length);

/** Seconds of speech left at a rate. */
export const secondsLeft = ({ reading, lengthDone, speed }: ActiveReading, rate: number): number =>
  Math.max(0, (reading.length - lengthDone) / (speed * rate));
