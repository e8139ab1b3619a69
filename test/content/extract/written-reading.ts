import type { ReadingText } from '../../../src/shared/reading.ts';

/** A Reading in the form of the fixtures' `reading.txt`: one segment a line. */
export const writtenReading = ({ lang, segments }: ReadingText): string =>
  segments
    .map((segment) => `${segment.kind}${segment.lang === lang ? '' : `@${segment.lang}`}: ${segment.text}\n`)
    .join('');
