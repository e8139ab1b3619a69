import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**'] },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          // Browsers are heavy and compete for the time that the tests measure.
          maxWorkers: 2,
          // On a busy machine a click may still meet a surface that has just moved; each such test wants mending.
          retry: 1,
        },
      },
    ],
  },
});
