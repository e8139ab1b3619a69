import type { BackgroundCalls } from '../shared/messages/background-calls.ts';
import type { caller } from '../shared/messages/rpc.ts';

/** Asks the background for something; rejects with a `LecternError`. */
export type CallBackground = ReturnType<typeof caller<BackgroundCalls>>;
