import { LecternError } from '../../shared/errors.ts';
import type { FromEngine, ToEngine } from '../../speech/link/engine-messages.ts';

/** A question as it travels. */
export type Ask = Extract<ToEngine, { type: 'ask' }>;

/** What comes back for one. */
export type Answer = Exclude<FromEngine, { type: 'event' | 'pace' | 'mediaKey' }>;

interface Open {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: LecternError) => void;
  /** Whether its document died once before it was answered. */
  again: boolean;
}

/** Questions to a document that may die before it answers. */
export class Questions {
  readonly #open = new Map<number, Open>();
  #count = 0;

  /** Opens a question; `send` sends it. @throws {LecternError} when it cannot be answered. */
  ask(lang: string | null, send: (ask: Ask) => void): Promise<Answer> {
    const ask: Ask = { type: 'ask', id: this.#count, lang };
    this.#count += 1;
    return new Promise((resolve, reject) => {
      this.#open.set(ask.id, { ask, resolve, reject, again: false });
      send(ask);
    });
  }

  /** Hands an answer to who waits for it. */
  answered(answer: Answer): void {
    this.#open.get(answer.id)?.resolve(answer);
    this.#open.delete(answer.id);
  }

  /** The document is gone: what to ask the next one. A question that survives two is given up. */
  lost(): readonly Ask[] {
    for (const [id, { again, reject }] of this.#open) {
      if (!again) continue;
      this.#open.delete(id);
      reject(new LecternError('unexpected', 'the speaking document died twice'));
    }
    return [...this.#open.values()].map((open) => {
      open.again = true;
      return open.ask;
    });
  }

  /** Nobody will answer. */
  giveUp(cause: unknown): void {
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const { reject } of open) reject(new LecternError('unexpected', 'no document answers', { cause }));
  }
}
