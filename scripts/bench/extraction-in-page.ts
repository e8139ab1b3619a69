/** What the bench injects: one extraction, its time, and whether every range gives back its text. */
import { extractPage } from '../../src/content/extract/extract-page.ts';
import { brokenSpans } from '../../test/content/extract/range-law.ts';

function run() {
  const started = performance.now();
  try {
    const extraction = extractPage(document);
    const ms = performance.now() - started;
    const { title, segments } = extraction.reading;
    const broken = brokenSpans(extraction);
    for (const details of document.querySelectorAll('details')) details.open = true;
    const opened = extractPage(document).reading.segments;
    return {
      title,
      ms,
      segments: segments.map(({ kind, text }) => ({ kind, text })),
      opened: opened.map(({ kind, text }) => ({ kind, text })),
      broken,
    };
  } catch (error) {
    return { title: '', ms: 0, segments: [], opened: [], broken: 0, error: String(error) };
  }
}

Object.assign(globalThis, { lecternBench: run });
