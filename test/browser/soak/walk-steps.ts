import fc from 'fast-check';
import { COMMANDS, stepOf } from '../../model/steps.ts';
import type { BrowserName } from '../support/surface.ts';

/** How many tabs a walk has. */
export const TABS = 2;

/** What the pages of a walk hold. */
export const PAGES = ['/mill.html', '/garden.html', '/short.html', '/empty.html'] as const;

/** One thing that happens in a walk through a real browser. */
export type BrowserStep =
  /** So many sentences are heard to their end, one after the other. */
  | { readonly do: 'hear'; readonly count: number }
  | { readonly do: 'command'; readonly command: (typeof COMMANDS)[number] | 'stop'; readonly tab: number }
  | { readonly do: 'start'; readonly tab: number }
  | { readonly do: 'voice'; readonly voice: number }
  | { readonly do: 'preview' }
  /** Another page cancels all speech. */
  | { readonly do: 'stranger' }
  /** The background dies, perhaps while it is told that a sentence has ended. */
  | { readonly do: 'worker'; readonly ending: boolean }
  /** The document that speaks is closed, perhaps with the background. */
  | { readonly do: 'document'; readonly worker: boolean }
  | { readonly do: 'close' | 'front' | 'history' | 'render'; readonly tab: number }
  | { readonly do: 'navigate'; readonly tab: number; readonly page: number };

const tab = fc.nat({ max: TABS - 1 });

const COMMON: fc.WeightedArbitrary<BrowserStep>[] = [
  { weight: 14, arbitrary: stepOf('hear', { count: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 14, arbitrary: stepOf('command', { command: fc.constantFrom(...COMMANDS), tab }) },
  { weight: 1, arbitrary: stepOf('command', { command: fc.constant('stop' as const), tab }) },
  { weight: 5, arbitrary: stepOf('start', { tab }) },
  { weight: 2, arbitrary: stepOf('voice', { voice: fc.nat({ max: 1 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'preview' }) },
  { weight: 3, arbitrary: stepOf('worker', { ending: fc.boolean() }) },
  { weight: 1, arbitrary: stepOf('close', { tab }) },
  { weight: 2, arbitrary: stepOf('front', { tab }) },
  { weight: 1, arbitrary: stepOf('history', { tab }) },
  { weight: 2, arbitrary: stepOf('render', { tab }) },
  { weight: 2, arbitrary: stepOf('navigate', { tab, page: fc.nat({ max: PAGES.length - 1 }) }) },
];

/** Firefox has no such document and no cancel for all. */
const CHROMIUM: fc.WeightedArbitrary<BrowserStep>[] = [
  { weight: 2, arbitrary: stepOf('document', { worker: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ do: 'stranger' }) },
];

/** One walk of so many steps, the same for the same seed; it begins by reading something. */
export function walkOf(browser: BrowserName, length: number, seed: number): readonly BrowserStep[] {
  const step = fc.oneof(...COMMON, ...(browser === 'chrome' ? CHROMIUM : []));
  const steps = fc.array(step, { minLength: length - 1, maxLength: length - 1 });
  return [{ do: 'start', tab: 0 }, ...fc.sample(steps, { seed, numRuns: 1 }).flat()];
}
