// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractPage } from '../../../src/content/extract/extract-page.ts';
import { partRanges, rectsInSight } from '../../../src/content/outline/part-rects.ts';

const rangeAt = (y: number, width = 100) =>
  ({ getBoundingClientRect: () => ({ width, top: y, bottom: y + 20 }) }) as Range;

test('each part that is read has a range over all of its text, and nothing else has', () => {
  document.body.innerHTML = `<nav><a href="/">Home</a></nav><main><p>The mill by the <b>weir</b> has ground
    no flour for sixty years.</p><p>Its wheel still turns whenever the river is <i>high enough</i>.</p></main>`;
  const texts = partRanges(document, extractPage(document)).map((range) =>
    range.toString().replace(/\s+/g, ' '),
  );
  expect(texts).toEqual([
    'The mill by the weir has ground no flour for sixty years.',
    'Its wheel still turns whenever the river is high enough.',
  ]);
});

test('only what the window shows is drawn', () => {
  const seen = rangeAt(300);
  expect(rectsInSight([rangeAt(-50), seen, rangeAt(900), rangeAt(300, 0)], 800)).toHaveLength(1);
});
