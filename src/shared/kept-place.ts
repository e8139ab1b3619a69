import { finite, index, object, string } from './messages/shapes.ts';

/** Limits of what is kept, in code units. */
export const KEPT_LIMITS = { url: 4_000, title: 300, exact: 300, context: 64 } as const;

/** Where an unfinished reading stands, for the next start of the browser: a place in a page, not its text. */
export interface KeptPlace {
  readonly url: string;
  readonly title: string;
  /** BCP 47 tag of the title, '' where unknown. */
  readonly lang: string;
  readonly segment: number;
  readonly sentence: number;
  /** How the sentence begins, and what stands before and after it: a text quote. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const shape = object<KeptPlace>({
  url: string(KEPT_LIMITS.url),
  title: string(KEPT_LIMITS.title),
  lang: string(35),
  segment: index,
  sentence: index,
  exact: string(KEPT_LIMITS.exact),
  prefix: string(KEPT_LIMITS.context),
  suffix: string(KEPT_LIMITS.context),
  at: finite,
});

/** Reads the stored place; null where there is none, or anything else. */
export const parseKeptPlace = (stored: unknown): KeptPlace | null => {
  const place = shape(stored);
  return place && URL.canParse(place.url) ? place : null;
};

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

/** Whether two addresses are those of the same document. */
export const isSamePage = (one: string, other: string): boolean =>
  one !== '' && withoutFragment(one) === withoutFragment(other);
