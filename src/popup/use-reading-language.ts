import { useEffect, useState } from 'preact/hooks';
import { uiLanguage } from '../shared/i18n.ts';
import type { SessionState } from '../shared/session.ts';
import { primaryLanguage } from '../shared/voice.ts';
import { activeOf } from './player-state.ts';

/**
 * The primary subtag of the language whose voice is of interest: the one being read, else the page's, else
 * the person's. '' until the page's is known.
 */
export function useReadingLanguage(session: SessionState, pageLanguage: () => Promise<string>): string {
  const [page, setPage] = useState<string | undefined>(undefined);
  useEffect(() => {
    pageLanguage().then(setPage, () => setPage(''));
  }, [pageLanguage]);
  const active = activeOf(session);
  const read = active ? active.lang || active.reading.lang : '';
  return primaryLanguage(read || (page ?? '')) || (page === undefined ? '' : primaryLanguage(uiLanguage()));
}
