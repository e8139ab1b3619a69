import { expect, test, vi } from 'vitest';

test('one living instance serves a page; an orphan is told to go', async () => {
  const { replaceInstance } = await import('../../src/content/instance.ts');
  let alive = true;
  const first = replaceInstance(() => alive);
  expect(first?.aborted).toBe(false);
  expect(replaceInstance(() => true)).toBeNull();
  alive = false;
  const second = replaceInstance(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(first?.aborted).toBe(true);
  expect(second?.aborted).toBe(false);
  // The module of another injection finds what the first one left.
  vi.resetModules();
  const again = await import('../../src/content/instance.ts');
  expect(again.replaceInstance(() => true)?.aborted).toBe(false);
  expect(second?.aborted).toBe(true);
  expect(replaceInstance(() => true)).toBeNull();
});
