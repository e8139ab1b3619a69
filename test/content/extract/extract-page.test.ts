import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/content/extract/extract-page.ts';
import { fixtures } from './fixtures.ts';
import { loadPage } from './load.ts';
import { brokenSpans } from './range-law.ts';
import { writtenReading } from './written-reading.ts';

/** jsdom knows neither declarative shadow roots nor layout; the browser test has these too. */
const IN_BROWSER_ONLY = ['shadow-root'];

describe('extractPage', () => {
  const cases = fixtures().filter(({ name }) => !IN_BROWSER_ONLY.includes(name));

  it.each(cases)('$name', ({ html, reading }) => {
    const { document, layout } = loadPage(html);
    const extraction = extractPage(document, layout);
    expect(writtenReading(extraction.reading)).toBe(reading);
    expect(brokenSpans(extraction)).toBe(0);
  });
});
