import { isSamePage, type KeptPlace } from '../../shared/kept-place.ts';
import type { AskedSource, Reading } from '../../shared/reading.ts';
import type { Pages } from './runner.ts';
import { placeOfQuote } from './text-quote.ts';

/** Pages that know nothing of a kept place. */
export interface PlainPages extends Omit<Pages, 'extract'> {
  /** @throws {LecternError} when there is nothing to read. */
  extract(tabId: number, what: AskedSource): Promise<Reading>;
}

/** Pages that can be read on from a kept place, too; a place that is not found gives the whole page. */
export const continuing = (pages: PlainPages, places: { get(): Promise<KeptPlace | null> }): Pages => ({
  ...pages,
  extract: async (tabId, what) => {
    if (what !== 'continue') return pages.extract(tabId, what);
    // Asked for before the new reading has a place of its own.
    const kept = await places.get();
    const reading = await pages.extract(tabId, 'page');
    const start = kept && isSamePage(kept.url, reading.url) ? placeOfQuote(reading, kept) : null;
    return start ? { ...reading, source: 'from-here', start } : reading;
  },
});
