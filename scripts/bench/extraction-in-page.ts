/** What the bench injects: one extraction, its time, and whether every range gives back its text. */
import { extractPage } from '../../src/content/extract/extract-page.ts';
import { brokenSpans } from '../../test/content/extract/range-law.ts';

function run() {
  const started = performance.now();
  try {
    const extraction = extractPage(document);
    const ms = performance.now() - started;
    const { title, segments } = extraction.reading;
    return {
      title,
      ms,
      segments: segments.map(({ kind, text }) => ({ kind, text })),
      broken: brokenSpans(extraction),
    };
  } catch (error) {
    return { title: '', ms: 0, segments: [], broken: 0, error: String(error) };
  }
}

Object.assign(globalThis, { lecternBench: run });
