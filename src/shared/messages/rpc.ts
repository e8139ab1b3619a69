import { type ErrorCode, errorCode, isErrorCode, LecternError } from '../errors.ts';
import { isRecord } from '../parse.ts';
import type { Shape } from './shapes.ts';

/** The contexts that answer calls. */
export type Receiver = 'background' | 'content' | 'look' | 'page-rules' | 'text-size' | 'user-origin';

/** One method of a call map: what it takes and what it gives. */
export interface Call<Args, Value> {
  readonly args: Args;
  readonly value: Value;
}

/** A call map: one documented entry for each method. */
export type CallMap<Calls> = { [Method in keyof Calls]: Call<unknown, unknown> };

/** What travels back: the value, or the code of what went wrong. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorCode };

/** What travels there. */
export interface Message {
  readonly to: Receiver;
  readonly method: string;
  readonly args: unknown;
}

/** The shape of each method's arguments. */
export type Shapes<Calls extends CallMap<Calls>> = { [M in keyof Calls]: Shape<Calls[M]['args']> };

/** What answers each method. */
export type Handlers<Calls extends CallMap<Calls>> = {
  [M in keyof Calls]: (args: Calls[M]['args']) => Calls[M]['value'] | Promise<Calls[M]['value']>;
};

const settle = async <T>(work: () => T | Promise<T>): Promise<Result<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return { ok: false, error: errorCode(thrown) };
  }
};

/**
 * Answers messages for one receiver. Returns `undefined` at once for what is meant for another one, so
 * that another listener may answer; everything else gets a Result, malformed calls among it.
 */
export const serve =
  <Calls extends CallMap<Calls>>(to: Receiver, shapes: Shapes<Calls>, handlers: Handlers<Calls>) =>
  (message: unknown): Promise<Result<unknown>> | undefined => {
    if (!isRecord(message) || message['to'] !== to) return undefined;
    const method = message['method'];
    if (typeof method !== 'string' || !Object.hasOwn(shapes, method)) return refuse();
    const name = method as keyof Calls;
    const args = shapes[name](message['args']);
    return args === undefined ? refuse() : settle(() => handlers[name](args));
  };

const refuse = async (): Promise<Result<never>> => ({ ok: false, error: 'messageMalformed' });

/**
 * Makes the caller's side of a call map from a function that sends one message.
 * @throws {LecternError} with the code the other side reported, or `unexpected` when nobody answered.
 */
export const caller =
  <Calls extends CallMap<Calls>>(to: Receiver, send: (message: Message) => Promise<unknown>) =>
  async <M extends keyof Calls & string>(method: M, args: Calls[M]['args']): Promise<Calls[M]['value']> => {
    const answer = await send({ to, method, args });
    if (isRecord(answer) && answer['ok'] === true) return answer['value'] as Calls[M]['value'];
    const code = isRecord(answer) ? answer['error'] : undefined;
    throw new LecternError(isErrorCode(code) ? code : 'unexpected', method);
  };
