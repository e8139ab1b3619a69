import { JSDOM } from 'jsdom';
import type { Layout } from '../../../src/content/extract/layout.ts';

/** A page without layout. */
export function loadPage(html: string): { document: Document; layout: Layout } {
  const { window } = new JSDOM(html, { url: 'https://page.test/' });
  const { document } = window;
  return { document, layout: styleOnlyLayout(window.getComputedStyle.bind(window)) };
}

/** What an author's styles say, where no box is ever laid out. */
const styleOnlyLayout = (styleOf: (element: Element) => CSSStyleDeclaration): Layout => ({
  styleOf,
  isTuckedAway: (element) => {
    const { width, left } = styleOf(element);
    return width === '1px' || left === '-9999px';
  },
});
