import { type ReadonlySignal, signal } from '@preact/signals';
import { type ErrorCode, errorCode } from '../shared/errors.ts';

/** What went wrong with the last thing the person did on a surface. */
export interface Problem {
  /** Null while nothing is wrong. */
  readonly code: ReadonlySignal<ErrorCode | null>;
  /** Waits for what the person asked for; a failure shows as `code` until the next attempt. */
  readonly guard: (work: Promise<unknown>) => Promise<void>;
}

/** A surface's place for problems. */
export function createProblem(): Problem {
  const code = signal<ErrorCode | null>(null);
  const guard = async (work: Promise<unknown>) => {
    code.value = null;
    try {
      await work;
    } catch (thrown) {
      code.value = errorCode(thrown);
    }
  };
  return { code, guard };
}
