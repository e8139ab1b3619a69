import { ERROR_CODES, type ErrorCode } from './errors.ts';
import {
  either,
  finite,
  flag,
  listOf,
  nullable,
  object,
  oneOf,
  type Shape,
  string,
} from './messages/shapes.ts';
import { READING_SOURCES, type Reading } from './reading.ts';

/** When the reading is to pause by itself. */
export type Sleep =
  | { readonly kind: 'off' }
  /** At the end of what is being read; nothing else is begun then. */
  | { readonly kind: 'end' }
  /** `at` is in milliseconds since the epoch; `fading` once the voice grows quieter. */
  | {
      readonly kind: 'timer';
      readonly at: number;
      readonly minutes: number;
      readonly fading: boolean;
    };

/** How long before its end a sleep timer lets the voice grow quieter, in ms. */
export const FADE_MS = 10_000;

/** The minutes that can be chosen. */
export const SLEEP_MINUTES = [5, 10, 15, 30, 60] as const;

/** What is to happen to the reading besides being read: a part of what lies under `machine`. */
export interface Agenda {
  readonly sleep: Sleep;
  /** What is read next, in order. */
  readonly next: readonly WaitingSummary[];
  /** Why the last thing that was to be read next is not among it; null where it is. */
  readonly refused: ErrorCode | null;
}

/** What the surfaces show of a Reading that waits. */
export type WaitingSummary = Pick<Reading, 'id' | 'title' | 'lang' | 'source'>;

const timer = object<Extract<Sleep, { kind: 'timer' }>>({
  kind: oneOf(['timer']),
  at: finite,
  minutes: finite,
  fading: flag,
});
const simple = either(
  object<{ kind: 'off' }>({ kind: oneOf(['off']) }),
  object<{ kind: 'end' }>({ kind: oneOf(['end']) }),
);

/** Reads what is stored of a sleep timer. */
export const sleepShape: Shape<Sleep> = either<Sleep, Sleep>(simple, timer);

const summary = object<WaitingSummary>({
  id: string(1_000),
  title: string(100_000),
  lang: string(1_000),
  source: oneOf(READING_SOURCES),
});
const shape = object<Agenda>({
  sleep: sleepShape,
  next: listOf(summary),
  refused: nullable(oneOf(ERROR_CODES)),
});

/** Nothing but the reading. */
export const EMPTY_AGENDA: Agenda = { sleep: { kind: 'off' }, next: [], refused: null };

/** Reads the stored agenda; nothing stored, or anything that is none, counts as an empty one. */
export const parseAgenda = (stored: unknown): Agenda => shape(stored) ?? EMPTY_AGENDA;
