import { either, finite, flag, object, oneOf, type Shape } from './messages/shapes.ts';

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
}

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

const shape = object<Agenda>({ sleep: sleepShape });

/** Reads the stored agenda; nothing stored, or anything that is none, counts as an empty one. */
export const parseAgenda = (stored: unknown): Agenda => shape(stored) ?? { sleep: { kind: 'off' } };
