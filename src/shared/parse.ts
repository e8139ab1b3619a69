/** The outcome of reading one untrusted value: what to use, and whether it had to be replaced. */
export interface Parsed<T> {
  readonly value: T;
  /** Names of the fields whose stored value was unusable. */
  readonly repaired: readonly string[];
}

/** Reads one untrusted field; `undefined` input means "never set" and gives the default without a repair. */
export interface Field<T> {
  readonly default: T;
  /** The value, or `undefined` if the input is unusable. */
  readonly parse: (input: unknown) => T | undefined;
}

/** One field for each property of T. */
export type Fields<T> = { readonly [K in keyof T]: Field<T[K]> };

interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
}

/** A finite number within limits. */
export const number = ({ min, max, default: fallback }: NumberLimits): Field<number> => ({
  default: fallback,
  parse: (input) => (typeof input === 'number' && input >= min && input <= max ? input : undefined),
});

/** A number within limits that is a multiple of the step. */
export const integer = (limits: NumberLimits): Field<number> => ({
  default: limits.default,
  parse: (input) => {
    const value = number(limits).parse(input);
    return value !== undefined && value % limits.step === 0 ? value : undefined;
  },
});

/** True or false. */
export const flag = (fallback: boolean): Field<boolean> => ({
  default: fallback,
  parse: (input) => (typeof input === 'boolean' ? input : undefined),
});

/** One of some strings. */
export const choice = <T extends string>(choices: readonly T[], fallback: T): Field<T> => ({
  default: fallback,
  parse: (input) => choices.find((one) => one === input),
});

/** A string that matches a pattern. */
export const text = (pattern: RegExp, fallback: string): Field<string> => ({
  default: fallback,
  parse: (input) => (typeof input === 'string' && pattern.test(input) ? input : undefined),
});

/** Whether a value is a plain object, whose fields may be anything. */
export const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** A list of strings without doubles; unusable entries are dropped one by one. */
export const listOfTexts = (entry: Field<string>): Field<readonly string[]> => ({
  default: [],
  parse: (input) =>
    Array.isArray(input)
      ? [...new Set(input.map(entry.parse).filter((text) => text !== undefined))]
      : undefined,
});

/** A record; entries with an unusable key or value are dropped one by one. */
export const recordOf = <T>(key: Field<string>, value: Field<T>): Field<Readonly<Record<string, T>>> => ({
  default: {},
  parse: (input) => {
    if (!isRecord(input)) return undefined;
    const entries = Object.entries(input).flatMap(([name, raw]): [string, T][] => {
      const parsed = value.parse(raw);
      return key.parse(name) === undefined || parsed === undefined ? [] : [[name, parsed]];
    });
    return Object.fromEntries(entries);
  },
});

/** Reads an object field by field; whatever is no object gives all defaults. */
export function parseFields<T extends object>(fields: Fields<T>, input: unknown): Parsed<T> {
  const source = isRecord(input) ? input : {};
  const repaired = input === undefined || isRecord(input) ? [] : ['*'];
  const value: Partial<T> = {};
  for (const name of Object.keys(fields) as (keyof T & string)[]) {
    const field = fields[name];
    const raw = source[name];
    const parsed = raw === undefined ? field.default : field.parse(raw);
    if (parsed === undefined) repaired.push(name);
    value[name] = parsed === undefined ? field.default : parsed;
  }
  return { value: value as T, repaired };
}

/** Reads the fields that an object has; an unusable one is left out and named in `repaired`. */
export function parsePart<T extends object>(fields: Fields<T>, input: unknown): Parsed<Partial<T>> {
  const { value, repaired } = parseFields(fields, input);
  const given = isRecord(input) ? input : {};
  const usable = Object.entries(value).filter(
    ([name]) => Object.hasOwn(given, name) && given[name] !== undefined && !repaired.includes(name),
  );
  return { value: Object.fromEntries(usable) as Partial<T>, repaired };
}
