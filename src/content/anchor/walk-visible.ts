import type { ReadingSource } from '../../shared/reading.ts';
import { type Layout, liveLayout } from '../extract/layout.ts';
import { walkSlices } from '../extract/walk.ts';
import { USUAL, type Wanted } from '../extract/walk-options.ts';
import type { Slices } from '../slices.ts';
import { PageIndex } from './page-index.ts';

/** All visible text of a page as it is now; what is laid over the page too where a selection was read. */
export function* walkVisible(
  document: Document,
  source: ReadingSource,
  layout: Layout = liveLayout(document),
  wanted: Wanted = USUAL,
): Slices<PageIndex> {
  const options = { ...wanted, layout, soft: false, overlays: source === 'selection', classNames: false };
  return yield* PageIndex.of(document.body ? (yield* walkSlices(document.body, options)).blocks : []);
}
