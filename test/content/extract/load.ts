import { JSDOM } from 'jsdom';
import { type Layout, liveLayout } from '../../../src/content/extract/layout.ts';

/** A page without layout. */
export function loadPage(html: string): { document: Document; layout: Layout } {
  const { document } = new JSDOM(html, { url: 'https://page.test/' }).window;
  return { document, layout: liveLayout(document) };
}
