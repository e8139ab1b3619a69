import { describe, test } from 'vitest';
import type { Step, Walk } from './steps.ts';
import { takeWalk } from './take-walk.ts';

const READ: readonly Step[] = [
  { do: 'start', tab: 0, page: 0 },
  { do: 'wait', ms: 2000 },
];

/** Walks that once broke the law. */
const WALKS: Record<string, readonly Step[]> = {
  'a pause between two sentences: the next one is lit': [
    ...READ,
    // The second sentence has just ended, the third begins 50 ms later.
    { do: 'wait', ms: 970 },
    { do: 'command', command: 'pause', tab: 0 },
  ],
  'a voice that does not tell its starts: the sentence that sounds is lit': [
    { do: 'fault', fault: 'no-start', times: 6 },
    ...READ,
    { do: 'wait', ms: 2000 },
    { do: 'wait', ms: 2000 },
  ],
  'another page cancels between a sentence that told no end and the next: paused': [
    ...READ,
    { do: 'fault', fault: 'no-end', times: 1 },
    { do: 'command', command: 'previous-paragraph', tab: 0 },
    { do: 'wait', ms: 635 },
    { do: 'stranger' },
  ],
  'a page with nothing to say: it lets go': [
    { do: 'start', tab: 0, page: 5 },
    { do: 'wait', ms: 1000 },
  ],
  'a background that dies while it asks a page: the page lets go': [
    { do: 'start', tab: 0, page: 0 },
    { do: 'worker', moment: 0 },
  ],
  'a page that answers too late: it lets go': [
    { do: 'start', tab: 0, page: 0 },
    { do: 'wait', ms: 100 },
    { do: 'start', tab: 1, page: 1 },
  ],
  'a page that answers once and refuses then: it lets go': [
    { do: 'start', tab: 0, page: 0 },
    { do: 'start', tab: 0, page: 6 },
    { do: 'wait', ms: 1000 },
  ],
  'a page that is asked twice and stopped in between: it lets go': [
    { do: 'start', tab: 0, page: 0 },
    { do: 'start', tab: 0, page: 7 },
    { do: 'wait', ms: 450 },
    { do: 'command', command: 'stop', tab: 0 },
    { do: 'wait', ms: 1000 },
  ],
  'what is fetched to be read next when the person stops: it waits': [
    ...READ,
    { do: 'next', tab: 0, page: 0 },
    { do: 'command', command: 'stop', tab: 0 },
  ],
  'a voice that failed long ago and is the only one left: it is tried again': [
    { do: 'fault', fault: 'mute', times: 2 },
    ...READ,
    { do: 'wait', ms: 15_000 },
    { do: 'voices', list: 'one' },
    { do: 'start', tab: 1, page: 0 },
    { do: 'wait', ms: 2000 },
  ],
};

const WORLDS: readonly Omit<Walk, 'steps'>[] = [
  { browser: 'chromium', words: true },
  { browser: 'chromium', words: false },
  { browser: 'firefox', words: true },
  { browser: 'firefox', words: false },
];

describe.each(Object.entries(WALKS))('%s', (_, steps) => {
  test.each(WORLDS)('in $browser, words told: $words', (world) => takeWalk({ ...world, steps }));
});
