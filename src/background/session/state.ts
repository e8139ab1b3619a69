import type { Sleep } from '../../shared/agenda.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import type { AskedSource, Reading, SentencePlace } from '../../shared/reading.ts';
import type { Loop, SessionState, StartWhat } from '../../shared/session.ts';
import type { SpokenSettings } from '../../shared/spoken-settings.ts';
import type { SpeechEvent } from '../../speech/engine.ts';
import { OFF } from './sleep.ts';

/** What lies between a sentence and the one that is spoken before it. */
export const GAPS = ['none', 'sentence', 'paragraph'] as const;

/** One of the above; `none` where the person asked for this very sentence. */
export type Gap = (typeof GAPS)[number];

/** A sentence that is with the engine, or the rest of one. */
export interface Queued {
  readonly token: number;
  readonly place: SentencePlace;
  /** Where in the segment's text it begins, in code units: the sentence's start, or the word to resume at. */
  readonly from: number;
  readonly gap: Gap;
}

/** A Reading that is read when its turn comes; its page keeps what it needs to light it up. */
export interface Waiting {
  readonly tabId: number;
  readonly reading: Reading;
}

/** A page that was asked for what is to be read next, and has not answered yet. */
export interface Fetch {
  readonly tabId: number;
  readonly what: AskedSource;
}

/** The whole session: what everybody sees, and what only the machine needs. */
export interface Session {
  readonly view: SessionState;
  readonly reading: Reading | null;
  /** What the engine is to speak now, in order: the sentence that sounds and the one after it. */
  readonly queue: readonly Queued[];
  readonly nextToken: number;
  /** Counts extractions, so that the answer to an old one is known as such. */
  readonly request: number;
  readonly sleep: Sleep;
  /** What is read next, in order. */
  readonly next: readonly Waiting[];
  /** What is to be read next and is still fetched; a background that is killed meanwhile asks again. */
  readonly fetching: readonly Fetch[];
  /** Why the last thing that was to be read next is not among it; null where it is. */
  readonly refused: ErrorCode | null;
}

/** What can be asked of the machine; faster and slower are settings and reach it as `retuned`. */
export type MachineCommand =
  | 'play'
  | 'pause'
  | 'stop'
  | 'next-sentence'
  | 'previous-sentence'
  | 'next-paragraph'
  | 'previous-paragraph';

/** Everything that can happen to a session. */
export type SessionEvent =
  | { readonly type: 'start'; readonly tabId: number; readonly what: StartWhat }
  | { readonly type: 'extracted'; readonly request: number; readonly reading: Reading }
  /** To be read when what is read comes to its end. */
  | { readonly type: 'readNext'; readonly tabId: number; readonly what: AskedSource }
  | { readonly type: 'nextExtracted'; readonly tabId: number; readonly reading: Reading }
  | { readonly type: 'nextRefused'; readonly tabId: number; readonly error: ErrorCode }
  | { readonly type: 'playNext'; readonly readingId: string }
  /** Null for all. */
  | { readonly type: 'removeNext'; readonly readingId: string | null }
  /** The page of a Reading that has waited says whether it can light it up. */
  | { readonly type: 'pageTaken'; readonly readingId: string; readonly light: boolean }
  | { readonly type: 'extractFailed'; readonly request: number; readonly error: ErrorCode }
  /** The browser refused to keep the Reading. */
  | { readonly type: 'notKept'; readonly readingId: string; readonly error: ErrorCode }
  | { readonly type: 'command'; readonly command: MachineCommand }
  /** The person points at a sentence. */
  | { readonly type: 'seek'; readonly place: SentencePlace }
  /** From now on this is read again and again. */
  | { readonly type: 'loop'; readonly loop: Loop }
  | { readonly type: 'sleep'; readonly sleep: Sleep }
  /** What the clock says, in ms since the epoch, where somebody waits for a time of it. */
  | { readonly type: 'clock'; readonly now: number }
  | { readonly type: 'speech'; readonly event: SpeechEvent }
  /** Rate, pitch, volume, voice or the way of speaking (`spoken`) changed: the rest of the sentence is spoken anew. */
  | { readonly type: 'retuned'; readonly spoken?: SpokenSettings }
  /** The document that spoke is gone, and with it what it had in flight. */
  | { readonly type: 'engineLost' }
  /** A page holds this Reading, its text nodes and its port, or perhaps an earlier one (null). */
  | { readonly type: 'pageHolds'; readonly tabId: number; readonly readingId: string | null }
  | { readonly type: 'tabClosed'; readonly tabId: number }
  | { readonly type: 'pageLeft'; readonly tabId: number; readonly readingId: string };

/** What the machine wants done. */
export type SessionEffect =
  | { readonly type: 'extract'; readonly request: number; readonly tabId: number; readonly what: StartWhat }
  /** Fetch a page's text for later, whatever is read meanwhile. */
  | ({ readonly type: 'extractNext' } & Fetch)
  /** Ask a page to light up a Reading that has waited, or to forget it. */
  | { readonly type: 'take' | 'drop'; readonly tabId: number; readonly readingId: string }
  /** Tell the engine the queue. */
  | { readonly type: 'plan' }
  /** Light up the position; with `word`, its word too; with `follow`, bring it into view. */
  | { readonly type: 'show'; readonly word: number; readonly follow: boolean }
  /** Take the highlight from a page. */
  | { readonly type: 'clear'; readonly tabId: number };

/** The session of a browser that has just been started. */
export const NEW_SESSION: Session = {
  view: { status: 'idle', ended: null },
  reading: null,
  queue: [],
  nextToken: 0,
  request: 0,
  sleep: OFF,
  next: [],
  fetching: [],
  refused: null,
};
