import { isRecord } from '../parse.ts';

/** Reads one untrusted value; `undefined` means malformed. */
export type Shape<T> = (input: unknown) => T | undefined;

/** The shape of a method that takes nothing. */
export const nothing: Shape<null> = () => null;

/** A whole number from 0, such as a tab's id or an index. */
export const index: Shape<number> = (input) =>
  Number.isSafeInteger(input) && (input as number) >= 0 ? (input as number) : undefined;

/** A finite number. */
export const finite: Shape<number> = (input) =>
  typeof input === 'number' && Number.isFinite(input) ? input : undefined;

/** True or false. */
export const flag: Shape<boolean> = (input) => (typeof input === 'boolean' ? input : undefined);

/** A string of at most so many code units. */
export const string =
  (longest: number): Shape<string> =>
  (input) =>
    typeof input === 'string' && input.length <= longest ? input : undefined;

/** One of the listed strings. */
export const oneOf =
  <const T extends string>(values: readonly T[]): Shape<T> =>
  (input) =>
    values.find((value) => value === input);

/** What either shape takes. */
export const either =
  <A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> =>
  (input) =>
    first(input) ?? second(input);

/** What a shape takes, or null. */
export const nullable =
  <T>(of: Shape<T>): Shape<T | null> =>
  (input) =>
    input === null ? null : of(input);

/** A list whose every entry has the shape. */
export const listOf =
  <T>(of: Shape<T>): Shape<readonly T[]> =>
  (input) => {
    if (!Array.isArray(input)) return undefined;
    const list: T[] = [];
    for (const entry of input) {
      const parsed = of(entry);
      if (parsed === undefined) return undefined;
      list.push(parsed);
    }
    return list;
  };

/** An object in which every named field is there and has its shape; other fields are left out. */
export const object =
  <T extends object>(fields: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> =>
  (input) => {
    if (!isRecord(input)) return undefined;
    const value: Partial<T> = {};
    for (const name of Object.keys(fields) as (keyof T & string)[]) {
      const parsed = fields[name](input[name]);
      if (parsed === undefined) return undefined;
      value[name] = parsed;
    }
    return value as T;
  };
