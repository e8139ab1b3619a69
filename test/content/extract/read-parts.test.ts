import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/content/extract/extract-page.ts';
import { type ReadParts, USUAL_PARTS } from '../../../src/shared/read-parts.ts';
import { loadPage } from './load.ts';
import { brokenSpans } from './range-law.ts';

const PAGE = `<html lang="de"><title>Am Wehr</title><main><h1>Am Wehr</h1>
  <p>Das Wehr staut den Bach seit hundert Jahren, und im Sommer baden die Kinder darin, bis es dunkel wird.</p>
  <figure><img src="wehr.jpg" alt="Kinder springen ins Wasser"><figcaption>Das Wehr im letzten August</figcaption></figure>
  <pre>open(gate); wait(7); close(gate);</pre>
  <table><tr><th>Jahr</th><th>Pegel</th></tr><tr><td>1999</td><td>2 Meter</td></tr></table>
  <div class="footnotes"><p>Gemessen wird immer am Sonntag, bevor die Mühle anläuft.</p></div>
  <p>Im Winter friert nur der Rand zu, denn in der Mitte ist die Strömung zu stark für das Eis.</p></main>
  <section class="comments"><p>Ich habe dort schwimmen gelernt, und meine Mutter auch schon.</p></section>`;

const WORDS = { lang: 'en', codeSkipped: 'Code block skipped.' };

function read(parts: Partial<ReadParts>): readonly string[] {
  const { document, layout } = loadPage(PAGE);
  const extraction = extractPage(document, layout, { parts: { ...USUAL_PARTS, ...parts }, words: WORDS });
  expect(brokenSpans(extraction)).toBe(0);
  return extraction.reading.segments.map(({ text }) => text);
}

describe('what is read', () => {
  it.each<[keyof ReadParts, string]>([
    ['readCaptions', 'Das Wehr im letzten August'],
    ['readImageTexts', 'Kinder springen ins Wasser'],
    ['readTables', 'Jahr: 1999, Pegel: 2 Meter'],
    ['readCode', 'open(gate); wait(7); close(gate);'],
    ['readNotes', 'Gemessen wird immer am Sonntag, bevor die Mühle anläuft.'],
    ['readComments', 'Ich habe dort schwimmen gelernt, und meine Mutter auch schon.'],
  ])('%s', (part, text) => {
    expect(read({ [part]: true })).toContain(text);
    expect(read({ [part]: false })).not.toContain(text);
  });

  it('says in the reader’s language that code is left out', () => {
    const { document, layout } = loadPage(PAGE);
    const wanted = { parts: { ...USUAL_PARTS, readCode: false }, words: WORDS };
    const { reading, segments } = extractPage(document, layout, wanted);
    const at = reading.segments.findIndex(({ kind }) => kind === 'code');
    expect(reading.segments[at]).toEqual({ kind: 'code', lang: 'en', text: 'Code block skipped.' });
    expect(segments[at]?.rangeOf({ start: 0, end: 4 })).toBeNull();
  });

  it('reads notes last', () => expect(read({}).at(-1)).toContain('Gemessen wird'));
});
