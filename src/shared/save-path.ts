import { READING_SOURCES, type ReadingSource } from './reading.ts';

/** Of which tab's page which part is to be saved as audio. */
export interface SaveWish {
  readonly tabId: number;
  readonly what: ReadingSource;
}

/** The page of the extension on which the text of a tab is saved as audio. */
export const savePath = (tabId: number, what: ReadingSource): string =>
  `/src/save/index.html?tab=${tabId}&what=${what}`;

/** Reads the address of that page; null where it says nothing that can be done. */
export function parseSaveWish(search: string): SaveWish | null {
  const params = new URLSearchParams(search);
  const tabId = Number(params.get('tab') ?? Number.NaN);
  const what = READING_SOURCES.find((source) => source === params.get('what'));
  return Number.isSafeInteger(tabId) && tabId >= 0 && what ? { tabId, what } : null;
}
