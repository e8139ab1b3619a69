import type { Pages } from '../../src/background/session/runner.ts';

/** Pages that are told much and do nothing; what they say must be given. */
export const SILENT_PAGES: Omit<Pages, 'extract'> = {
  extractLater: async () => {
    throw new Error('not asked for here');
  },
  take: async () => false,
  drop: () => undefined,
  show: () => undefined,
  clear: () => undefined,
};
