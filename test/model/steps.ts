import fc from 'fast-check';
import type { SessionCommand } from '../../src/shared/session.ts';
import { FAULTS, type Fault } from '../fakes/timed-synthesis.ts';

/** Commands of the player's buttons and keys. */
export const COMMANDS = [
  'toggle',
  'play',
  'pause',
  'next-sentence',
  'previous-sentence',
  'next-paragraph',
  'previous-paragraph',
  'faster',
  'slower',
] as const satisfies readonly SessionCommand[];

/** How many tabs a walk has. */
export const TABS = 2;
/** The lists of voices that a system may have, by name. */
const VOICE_LISTS = ['usual', 'one', 'online', 'none'] as const;

/** One thing that happens in a walk. */
export type Step =
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'command'; readonly command: SessionCommand; readonly tab: number }
  /** A new reading; `page` says which text its page has. */
  | { readonly do: 'start'; readonly tab: number; readonly page: number }
  /** To be read next. */
  | { readonly do: 'next'; readonly tab: number; readonly page: number }
  /** One of those that are read next is read now, or taken out; the last one of them at most. */
  | { readonly do: 'skip' | 'remove'; readonly at: number }
  | { readonly do: 'removeAll' }
  | { readonly do: 'voice'; readonly voice: number }
  | { readonly do: 'preview' }
  | { readonly do: 'fault'; readonly fault: Fault; readonly times: number }
  | { readonly do: 'voices'; readonly list: (typeof VOICE_LISTS)[number] }
  | { readonly do: 'stranger' }
  /** The background dies, so many promises after the next thing that happens. */
  | { readonly do: 'worker'; readonly moment: number }
  | { readonly do: 'document' }
  | { readonly do: 'both' }
  | { readonly do: 'close'; readonly tab: number }
  | { readonly do: 'navigate'; readonly tab: number };

const tab = fc.nat({ max: TABS - 1 });
/** Makes steps of one name, with the rest by chance. */
export const stepOf = <const D extends string, T extends object>(
  name: D,
  rest: { [K in keyof T]: fc.Arbitrary<T[K]> },
) => fc.record({ do: fc.constant(name), ...rest }) as fc.Arbitrary<T & { do: D }>;

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 14, arbitrary: stepOf('wait', { ms: fc.nat({ max: 3000 }) }) },
  { weight: 1, arbitrary: stepOf('wait', { ms: fc.nat({ max: 60_000 }) }) },
  { weight: 12, arbitrary: stepOf('command', { command: fc.constantFrom(...COMMANDS), tab }) },
  { weight: 1, arbitrary: stepOf('command', { command: fc.constant('stop' as const), tab }) },
  { weight: 3, arbitrary: stepOf('start', { tab, page: fc.nat({ max: 7 }) }) },
  { weight: 4, arbitrary: stepOf('next', { tab, page: fc.nat({ max: 7 }) }) },
  { weight: 2, arbitrary: stepOf('skip', { at: fc.nat({ max: 2 }) }) },
  { weight: 1, arbitrary: stepOf('remove', { at: fc.nat({ max: 2 }) }) },
  { weight: 1, arbitrary: stepOf('removeAll', {}) },
  { weight: 1, arbitrary: stepOf('voice', { voice: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: stepOf('preview', {}) },
  {
    weight: 3,
    arbitrary: stepOf('fault', { fault: fc.constantFrom(...FAULTS), times: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 1, arbitrary: stepOf('voices', { list: fc.constantFrom(...VOICE_LISTS) }) },
  { weight: 1, arbitrary: stepOf('stranger', {}) },
  { weight: 3, arbitrary: stepOf('worker', { moment: fc.nat({ max: 40 }) }) },
  { weight: 2, arbitrary: stepOf('document', {}) },
  { weight: 1, arbitrary: stepOf('both', {}) },
  { weight: 1, arbitrary: stepOf('close', { tab }) },
  { weight: 1, arbitrary: stepOf('navigate', { tab }) },
);

/** What a walk is made of. */
export interface Walk {
  readonly browser: 'chromium' | 'firefox';
  readonly words: boolean;
  readonly steps: readonly Step[];
}

/** Walks of up to so many steps, all of which begin by reading something. */
export const walks = (maxLength: number): fc.Arbitrary<Walk> =>
  fc.record({
    browser: fc.constantFrom('chromium', 'firefox'),
    words: fc.boolean(),
    steps: fc
      .array(step, { maxLength, size: 'max' })
      .map((steps): Step[] => [{ do: 'start', tab: 0, page: 0 }, { do: 'wait', ms: 2000 }, ...steps]),
  });
