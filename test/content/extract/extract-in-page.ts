/** What the browser test injects: the extractor, with what is read of the page in the fixtures' form. */
import { withSentences } from '../../../src/background/page/with-sentences.ts';
import {
  beginFrom,
  extractPage,
  extractSelection,
  extractSlices,
} from '../../../src/content/extract/extract-page.ts';
import type { Extraction } from '../../../src/content/extract/extraction.ts';
import { inSlices } from '../../../src/content/slices.ts';
import { brokenSpans } from './range-law.ts';
import { writtenReading } from './written-reading.ts';

const told = (extraction: Extraction) => ({
  written: writtenReading(extraction.reading),
  broken: brokenSpans(extraction),
});

/** What the injected script offers under the name `extractor`. */
export interface Extractor {
  page(): { written: string; broken: number };
  selection(): { written: string; broken: number };
  /** Segment and sentence of a place in the first text of an element. */
  from(selector: string, offset: number): readonly [segment: number, sentence: number];
  /** Milliseconds for one whole extraction, and how many segments it gave. */
  timed(): Promise<{ ms: number; segments: number }>;
}

const extractor: Extractor = {
  page: () => told(extractPage(document)),
  selection: () => told(extractSelection(document)),
  from: (selector, offset) => {
    const text = document.querySelector(selector)?.firstChild as Text;
    const { start } = withSentences(beginFrom(extractPage(document), { node: text, offset }).reading);
    return [start.segment, start.sentence];
  },
  timed: async () => {
    const before = performance.now();
    const { segments } = await inSlices(extractSlices(document));
    return { ms: performance.now() - before, segments: segments.length };
  },
};

Object.assign(globalThis, { extractor });
