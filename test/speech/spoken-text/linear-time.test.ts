import { expect, test, vi } from 'vitest';
import { spokenText } from '../../../src/speech/spoken-text/spoken-text.ts';
import { growth } from '../../shared/sentences/growth.ts';

// No measure: a busy machine may take long, and only the ratio counts.
vi.setConfig({ testTimeout: 120_000 });

/** Eight times the text takes eight times the time when linear, 64 times when quadratic. */
const FACTOR = 8;

test.each([
  'a',
  '.',
  '&',
  '[',
  '[1] ',
  'www.',
  'http://(',
  'a.',
  'a.b/',
  '1.1.',
  '05.12. ',
  'II. ',
  'z. B. ',
  '!',
  '😀',
  '-',
  '5 km ',
  '5,50 € ',
  '1–2',
  'a@',
  'a.a@b.',
  '14:30 ',
  '2024-',
  '§',
  '1.000',
  '$1-',
  '$1 ',
  'S. 1',
  'x²',
  'Mo–',
  'Mo. 1',
  '* 1',
  '† 3. Mai ',
  '3:1',
  '1/2 ',
  '10⁶',
  'aastr.',
  'Ab St. ',
  '1 €/',
  '3×',
  '→ ',
  '=>',
  ':-) ',
  '1:00–',
  '1 000 ',
  'Karl V. ',
  '• ',
])('the time for a text of %j grows with its length', (seed) => {
  const run = (length: number) => {
    const source = seed.repeat(length / seed.length);
    return () => spokenText(source, 'de');
  };
  expect(growth(run(4_000), run(4_000 * FACTOR))).toBeLessThan(FACTOR * 3);
});
