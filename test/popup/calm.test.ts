import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm, waitWith } from '../../src/popup/calm.ts';
import type { SessionState } from '../../src/shared/session.ts';

const IDLE: SessionState = { status: 'idle', ended: null };
const PREPARING: SessionState = { status: 'preparing', tabId: 1 };
const FAILED: SessionState = { status: 'failed', tabId: 1, error: 'pageEmpty' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const setUp = () => {
  const session = signal<SessionState>(IDLE);
  const closing = new AbortController();
  return { session, closing, shown: calm(session, closing.signal, waitWith) };
};

test('a preparation is shown only if it takes long, and what follows it soon', () => {
  const { session, shown } = setUp();
  session.value = PREPARING;
  vi.advanceTimersByTime(100);
  expect(shown.value).toBe(IDLE);
  session.value = FAILED;
  vi.advanceTimersByTime(40);
  expect(shown.value).toBe(FAILED);
  session.value = PREPARING;
  vi.advanceTimersByTime(150);
  expect(shown.value).toBe(PREPARING);
});

test('nothing is shown any more, and no timer left, when the popup closes', () => {
  const { session, closing, shown } = setUp();
  session.value = PREPARING;
  closing.abort();
  expect(vi.getTimerCount()).toBe(0);
  session.value = FAILED;
  expect(vi.getTimerCount()).toBe(0);
  expect(shown.value).toBe(IDLE);
});
