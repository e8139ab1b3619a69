import { OUTLINE_TAG } from '../../shared/outline-tag.ts';
import css from './outline.css?inline';
import { replaceOutlineScript } from './outline-script.ts';
import { partRanges } from './part-rects.ts';
import { showOutline } from './show-outline.ts';

const life = new AbortController();

replaceOutlineScript({
  show: ({ extraction, words }) =>
    showOutline(partRanges(document, extraction), { document, window, css, words, life }),
  end: () => life.abort(),
});
for (const left of document.querySelectorAll(OUTLINE_TAG)) left.remove();
