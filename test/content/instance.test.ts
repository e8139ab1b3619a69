import { expect, test, vi } from 'vitest';

test('one living instance serves a page; an orphan is told to go', async () => {
  const { replaceInstance } = await import('../../src/content/instance.ts');
  let alive = true;
  const first = replaceInstance(() => alive);
  expect(first?.signal.aborted).toBe(false);
  expect(replaceInstance(() => true)).toBeNull();
  alive = false;
  const second = replaceInstance(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(first?.signal.aborted).toBe(true);
  expect(second?.signal.aborted).toBe(false);
  // The module of another injection finds what the first one left.
  vi.resetModules();
  const again = await import('../../src/content/instance.ts');
  const third = again.replaceInstance(() => alive);
  expect(third?.signal.aborted).toBe(false);
  expect(second?.signal.aborted).toBe(true);
  alive = true;
  third?.endIfOrphaned();
  expect(third?.signal.aborted).toBe(false);
  expect(again.replaceInstance(() => true)).toBeNull();
  alive = false;
  third?.endIfOrphaned();
  expect(third?.signal.aborted).toBe(true);
});
