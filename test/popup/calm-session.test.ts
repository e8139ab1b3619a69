import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calmSession } from '../../src/popup/calm-session.ts';
import type { SessionState } from '../../src/shared/session.ts';

const IDLE: SessionState = { status: 'idle', ended: null };
const PREPARING: SessionState = { status: 'preparing', tabId: 1 };
const FAILED: SessionState = { status: 'failed', tabId: 1, error: 'pageEmpty' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a preparation is shown if it takes long, and what follows it at once', () => {
  const session = signal<SessionState>(IDLE);
  const shown = calmSession(session, new AbortController().signal);
  session.value = PREPARING;
  expect(shown.value).toBe(IDLE);
  session.value = FAILED;
  expect(shown.value).toBe(FAILED);
  session.value = PREPARING;
  vi.advanceTimersByTime(150);
  expect(shown.value).toBe(PREPARING);
});

test('nothing is shown any more, and no timer left, when the popup closes', () => {
  const session = signal<SessionState>(IDLE);
  const closing = new AbortController();
  const shown = calmSession(session, closing.signal);
  session.value = PREPARING;
  closing.abort();
  expect(vi.getTimerCount()).toBe(0);
  session.value = FAILED;
  expect(shown.value).toBe(IDLE);
});
