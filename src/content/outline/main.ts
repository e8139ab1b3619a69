import { OUTLINE_TAG } from '../../shared/outline-tag.ts';
import css from './outline.css?inline';
import { Outline } from './outline.ts';
import { replaceOutlineScript } from './outline-script.ts';

const life = new AbortController();

replaceOutlineScript({
  show: (page) => new Outline(page, { document, window, css, life }).show(),
  end: () => life.abort(),
});
for (const left of document.querySelectorAll(OUTLINE_TAG)) left.remove();
