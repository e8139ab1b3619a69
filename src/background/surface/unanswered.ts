import { errorCode } from '../../shared/errors.ts';

/** Lets work go on that nobody waits for, such as a key's: a failure is written down, for no page hears of it. */
export const unanswered = (work: Promise<unknown>): void =>
  void work.catch((thrown: unknown) => console.warn(`Lectern: ${errorCode(thrown)}`, thrown));
