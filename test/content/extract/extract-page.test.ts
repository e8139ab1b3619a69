import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/content/extract/extract-page.ts';
import { fixtures } from './fixtures.ts';
import { loadPage } from './load.ts';
import { brokenSpans } from './range-law.ts';
import { writtenReading } from './written-reading.ts';

/** jsdom knows neither declarative shadow roots, nor frames, nor styles of MathML, nor layout; browser tests have these too. */
const IN_BROWSER_ONLY = ['shadow-root', 'frame-of-the-same-site', 'formula', 'formula-in-german'];

describe('extractPage', () => {
  const cases = fixtures().filter(({ name }) => !IN_BROWSER_ONLY.includes(name));

  it.each(cases)('$name', ({ html, reading }) => {
    const { document, layout } = loadPage(html);
    const extraction = extractPage(document, layout);
    expect(writtenReading(extraction.reading)).toBe(reading);
    expect(brokenSpans(extraction)).toBe(0);
  });

  it.each([
    ['pageEmpty', ''],
    ['pageEmpty', '<img src="a.png"><script>let words;</script><p> &nbsp; </p>'],
    ['pagePdf', '<embed type="application/pdf">'],
  ])('throws %s for %j', (error, html) => {
    const { document, layout } = loadPage(html);
    expect(() => extractPage(document, layout)).toThrow(error);
  });

  it('throws pagePdf by the type of the content', () => {
    const { document, layout } = loadPage('<p>A viewer</p>');
    Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
    expect(() => extractPage(document, layout)).toThrow('pagePdf');
  });

  it('says where the Reading comes from', () => {
    const { document, layout } = loadPage(
      '<html lang="de"><title>Hafen</title><p>Ein Satz, der kurz ist.</p>',
    );
    const { reading } = extractPage(document, layout);
    expect(reading).toMatchObject({ title: 'Hafen', lang: 'de', url: 'https://page.test/', source: 'page' });
    expect(reading.id).not.toBe(extractPage(document, layout).reading.id);
  });
});
