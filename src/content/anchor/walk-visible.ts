import type { ReadingSource } from '../../shared/reading.ts';
import { type Layout, liveLayout } from '../extract/layout.ts';
import { USUAL, type Wanted, walkPage } from '../extract/walk.ts';
import { PageIndex } from './page-index.ts';

/** All visible text of a page as it is now; what is laid over the page too where a selection was read. */
export function walkVisible(
  document: Document,
  source: ReadingSource,
  layout: Layout = liveLayout(document),
  wanted: Wanted = USUAL,
): PageIndex {
  const options = { ...wanted, layout, soft: false, overlays: source === 'selection', classNames: false };
  return new PageIndex(document.body ? walkPage(document.body, options).blocks : []);
}
